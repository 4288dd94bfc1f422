CREATE INDEX `ideas_entered_by` ON `ideas` (`entered_by`);--> statement-breakpoint
CREATE INDEX `shortlist_notes_author` ON `shortlist_notes` (`author_id`);--> statement-breakpoint
CREATE INDEX `contact_messages_file` ON `contact_messages` (`file_id`);--> statement-breakpoint
CREATE INDEX `commitments_pledge` ON `commitments` (`pledge_id`);--> statement-breakpoint
CREATE INDEX `iati_identifiers_idea` ON `iati_identifiers` (`idea_id`);--> statement-breakpoint
CREATE INDEX `portfolio_activities_import` ON `portfolio_activities` (`import_id`);