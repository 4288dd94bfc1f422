CREATE TABLE "grant_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"commitment_id" text NOT NULL,
	"what" text NOT NULL,
	"row_id" text NOT NULL,
	"taken_back" boolean DEFAULT false NOT NULL,
	"day" text NOT NULL,
	"amount" bigint NOT NULL,
	"agreement_number" text,
	"paid_amount" bigint,
	"currency" text,
	"rate" text,
	"rate_source" text,
	"reason" text NOT NULL,
	"corrected_by" text,
	"corrected_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "grant_corrections" ADD CONSTRAINT "grant_corrections_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_corrections" ADD CONSTRAINT "grant_corrections_corrected_by_people_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "grant_corrections_commitment" ON "grant_corrections" USING btree ("commitment_id","corrected_at");