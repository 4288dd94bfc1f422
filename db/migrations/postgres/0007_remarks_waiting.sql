DROP INDEX "remarks_answer";--> statement-breakpoint
CREATE INDEX "remarks_answer" ON "remarks" USING btree ("hearing_id","answer_id","hidden","received_at");