DROP INDEX `remarks_answer`;--> statement-breakpoint
CREATE INDEX `remarks_answer` ON `remarks` (`hearing_id`,`answer_id`,`hidden`,`received_at`);