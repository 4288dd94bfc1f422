CREATE INDEX "stage_declarations_at" ON "stage_declarations" USING btree ("declared_at");--> statement-breakpoint
CREATE INDEX "commitments_made" ON "commitments" USING btree ("made_at");--> statement-breakpoint
CREATE INDEX "disbursements_recorded" ON "disbursements" USING btree ("recorded_at");