CREATE TABLE "tariffs" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"place_id" text NOT NULL,
	"service" text NOT NULL,
	"provider_id" text,
	"providers" jsonb NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tariffs_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "tariff_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"tariff_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"resolution" text,
	"resolution_date" text,
	"source" text NOT NULL,
	"source_url" text,
	"note" text,
	"typed" jsonb NOT NULL,
	"content" jsonb,
	"content_hash" text,
	"published_at" timestamp (3) with time zone,
	"published_by" text,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tariff_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"place_id" text NOT NULL,
	"service" text NOT NULL,
	"rules" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text
);
--> statement-breakpoint
ALTER TABLE "tariffs" ADD CONSTRAINT "tariffs_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tariffs" ADD CONSTRAINT "tariffs_provider_id_organisations_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tariffs" ADD CONSTRAINT "tariffs_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tariff_versions" ADD CONSTRAINT "tariff_versions_tariff_id_tariffs_id_fk" FOREIGN KEY ("tariff_id") REFERENCES "public"."tariffs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tariff_versions" ADD CONSTRAINT "tariff_versions_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tariff_versions" ADD CONSTRAINT "tariff_versions_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tariff_rules" ADD CONSTRAINT "tariff_rules_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tariff_rules" ADD CONSTRAINT "tariff_rules_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tariffs_place" ON "tariffs" USING btree ("place_id","service");--> statement-breakpoint
CREATE INDEX "tariffs_provider" ON "tariffs" USING btree ("provider_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tariff_versions_ordinal" ON "tariff_versions" USING btree ("tariff_id","ordinal");--> statement-breakpoint
CREATE INDEX "tariff_versions_published" ON "tariff_versions" USING btree ("published_at");--> statement-breakpoint
CREATE UNIQUE INDEX "tariff_rules_place" ON "tariff_rules" USING btree ("place_id","service");