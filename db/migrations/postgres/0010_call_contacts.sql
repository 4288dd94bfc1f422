ALTER TABLE "calls" ADD COLUMN "contact_email" text;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "contact_phone" text;--> statement-breakpoint
ALTER TABLE "call_applications" ADD COLUMN "number" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "call_applications" ADD COLUMN "requested" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "call_appeals" ADD COLUMN "against" text DEFAULT 'declined' NOT NULL;