ALTER TABLE "hearings" ADD COLUMN "tariff_version_id" text;--> statement-breakpoint
ALTER TABLE "hearings" ADD COLUMN "compared_tariff_version_id" text;--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "copy" text;--> statement-breakpoint
ALTER TABLE "kenesh_decisions" ADD COLUMN "approved_version_id" text;--> statement-breakpoint
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_tariff_version_id_tariff_versions_id_fk" FOREIGN KEY ("tariff_version_id") REFERENCES "public"."tariff_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_compared_tariff_version_id_tariff_versions_id_fk" FOREIGN KEY ("compared_tariff_version_id") REFERENCES "public"."tariff_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kenesh_decisions" ADD CONSTRAINT "kenesh_decisions_approved_version_id_tariff_versions_id_fk" FOREIGN KEY ("approved_version_id") REFERENCES "public"."tariff_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hearings_tariff" ON "hearings" USING btree ("tariff_version_id");