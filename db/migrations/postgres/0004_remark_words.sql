ALTER TABLE "remarks" ADD COLUMN "show_name" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "words" text DEFAULT '' NOT NULL;