CREATE INDEX `stage_declarations_at` ON `stage_declarations` (`declared_at`);--> statement-breakpoint
CREATE INDEX `commitments_made` ON `commitments` (`made_at`);--> statement-breakpoint
CREATE INDEX `disbursements_recorded` ON `disbursements` (`recorded_at`);