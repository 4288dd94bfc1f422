ALTER TABLE "projects" DROP COLUMN "version";--> statement-breakpoint
ALTER TABLE "milestones" DROP COLUMN "updated_at";