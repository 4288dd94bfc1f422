-- A funder's questions about one idea become its talk with the author: named from the first, since the name was shown.
-- The talk takes the id of its first question; an answer that of its question, as a UUID of version 8.
INSERT INTO `subjects` (`id`, `kind`)
SELECT MIN(`id`), 'contact_thread' FROM `questions` GROUP BY `idea_id`, `organisation_id`;--> statement-breakpoint
INSERT INTO `contact_threads` (`id`, `idea_id`, `organisation_id`, `revealed_at`, `opened_by`, `opened_at`, `updated_at`)
SELECT `first`.`id`, `first`.`idea_id`, `first`.`organisation_id`, `first`.`asked_at`, `first`.`asked_by`, `first`.`asked_at`, `talk`.`moved_at`
FROM (
	SELECT MIN(`id`) AS `id`, MAX(COALESCE(`answered_at`, `asked_at`)) AS `moved_at`
	FROM `questions` GROUP BY `idea_id`, `organisation_id`
) AS `talk`
JOIN `questions` AS `first` ON `first`.`id` = `talk`.`id`;--> statement-breakpoint
INSERT INTO `contact_messages` (`id`, `thread_id`, `side`, `person_id`, `body`, `at`)
SELECT `q`.`id`, `t`.`id`, 'funder', `q`.`asked_by`, `q`.`body`, `q`.`asked_at`
FROM `questions` AS `q`
JOIN `contact_threads` AS `t` ON `t`.`idea_id` = `q`.`idea_id` AND `t`.`organisation_id` = `q`.`organisation_id`;--> statement-breakpoint
INSERT INTO `contact_messages` (`id`, `thread_id`, `side`, `person_id`, `body`, `at`)
SELECT substr(`q`.`id`, 1, 14) || '8' || substr(`q`.`id`, 16), `t`.`id`, 'author', `q`.`answered_by`, `q`.`answer`, COALESCE(`q`.`answered_at`, `q`.`asked_at`)
FROM `questions` AS `q`
JOIN `contact_threads` AS `t` ON `t`.`idea_id` = `q`.`idea_id` AND `t`.`organisation_id` = `q`.`organisation_id`
WHERE `q`.`answer` IS NOT NULL;--> statement-breakpoint
INSERT INTO `contact_reads` (`thread_id`, `person_id`, `read_at`)
SELECT `t`.`id`, `q`.`asked_by`, MAX(COALESCE(`q`.`answered_at`, `q`.`asked_at`))
FROM `questions` AS `q`
JOIN `contact_threads` AS `t` ON `t`.`idea_id` = `q`.`idea_id` AND `t`.`organisation_id` = `q`.`organisation_id`
WHERE `q`.`asked_by` IS NOT NULL
GROUP BY `t`.`id`, `q`.`asked_by`;--> statement-breakpoint
INSERT INTO `contact_reads` (`thread_id`, `person_id`, `read_at`)
SELECT `t`.`id`, `q`.`answered_by`, MAX(`q`.`answered_at`)
FROM `questions` AS `q`
JOIN `contact_threads` AS `t` ON `t`.`idea_id` = `q`.`idea_id` AND `t`.`organisation_id` = `q`.`organisation_id`
WHERE `q`.`answered_by` IS NOT NULL
GROUP BY `t`.`id`, `q`.`answered_by`
ON CONFLICT DO NOTHING;--> statement-breakpoint
UPDATE `notices` SET `kind` = 'talk_message' WHERE `kind` IN ('idea_asked', 'question_answered');--> statement-breakpoint
DROP TABLE `questions`;