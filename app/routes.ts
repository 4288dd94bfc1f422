import { index, prefix, type RouteConfig, route } from '@remix-run/route-config';

// The map of the site, from the front door inwards. The segment after the language is a section: the server keeps one
// request handler for each (see app/platform/http). Addresses are built by app/paths.ts.
export default [
  route('/', 'routes/front-door.ts'),
  route('i/:number', 'routes/ideas/short-address.ts'),
  route('h/:number', 'routes/hearings/short-address.ts'),
  route('feeds/ideas.atom', 'routes/ideas/feed.ts'),
  route('iati/:file', 'routes/coordination/iati-file.ts'),
  route('cards/:lang/:file', 'routes/ideas/card-image.ts'),
  route('files/:id/:name', 'routes/files/download.ts'),
  route('images/:id/:size', 'routes/files/image.ts'),

  ...prefix(':lang', [
    index('routes/home.tsx'),
    route('preferences', 'routes/preferences.ts'),
    // market: reading ideas
    ...prefix('ideas', [
      index('routes/ideas/list.tsx'),
      route('new', 'routes/ideas/new.tsx'),
      route('blank-form', 'routes/ideas/blank-form.tsx'),
      route(':number', 'routes/ideas/show.tsx'),
      route(':number/history', 'routes/ideas/history.tsx'),

      // what residents do
      route(':number/support', 'routes/ideas/support.ts'),
      route(':number/follow', 'routes/ideas/follow.ts'),
      route(':number/comments', 'routes/ideas/comments.tsx'),
      route(':number/report', 'routes/ideas/report.tsx'),

      // what funders do
      route(':number/shortlisting', 'routes/ideas/shortlisting.ts'),
      route(':number/interest', 'routes/ideas/interest.tsx'),
      route(':number/talk', 'routes/ideas/talk.tsx'),
      route(':number/questions', 'routes/ideas/questions.ts'),

      // how it is carried out
      route(':number/progress', 'routes/ideas/progress/show.tsx'),
      route(':number/progress/plan', 'routes/ideas/progress/plan.tsx'),
      route(':number/progress/plan/:milestone', 'routes/ideas/progress/milestone.tsx'),
      route(':number/progress/indicators', 'routes/ideas/progress/indicators.tsx'),
      route(':number/progress/indicators/:indicator', 'routes/ideas/progress/indicator.tsx'),
      route(':number/progress/indicators.csv', 'routes/ideas/progress/indicators-csv.ts'),
      route(':number/progress/spending', 'routes/ideas/progress/spending.tsx'),
      route(':number/progress/reports/new', 'routes/ideas/progress/new-report.tsx'),
      route(':number/progress/reports/:report', 'routes/ideas/progress/report.tsx'),
      route(':number/progress/reports/:report/files', 'routes/ideas/progress/photos.tsx'),
      route(':number/progress/reports/:report/report', 'routes/ideas/progress/flag.tsx'),
      route(':number/progress/acceptance', 'routes/ideas/progress/acceptance.tsx'),
      route(':number/progress/checks/:months/files', 'routes/ideas/progress/check.tsx'),

      // what authors do
      route(':number/edit/:step', 'routes/ideas/edit.tsx'),
      route(':number/preview', 'routes/ideas/preview.tsx'),
      route(':number/submission', 'routes/ideas/submission.tsx'),
      route(':number/withdrawal', 'routes/ideas/withdrawal.tsx'),
      route(':number/stage', 'routes/ideas/stage.tsx'),
    ]),
    // discussion
    ...prefix('comments/:id', [
      index('routes/comments/show.ts'),
      route('edit', 'routes/comments/edit.tsx'),
      route('deletion', 'routes/comments/deletion.tsx'),
      route('report', 'routes/comments/report.tsx'),
      route('history', 'routes/comments/history.tsx'),
    ]),
    route('objections/:id', 'routes/objections/new.tsx'),
    // hearings: notice, papers and dates
    ...prefix('hearings', [
      index('routes/hearings/list.tsx'),
      route(':number', 'routes/hearings/show.tsx'),
      route(':number/follow', 'routes/hearings/follow.ts'),
      route(':number/history', 'routes/hearings/history.tsx'),
      route(':number/frozen.json', 'routes/hearings/frozen.ts'),
      route(':number/calendar.ics', 'routes/hearings/calendar.ts'),
      route(':number/poster', 'routes/hearings/poster.tsx'),
      // what people say
      route(':number/remarks', 'routes/hearings/remarks/list.tsx'),
      route(':number/remarks.csv', 'routes/hearings/remarks/csv.ts'),
      route(':number/remarks/new', 'routes/hearings/remarks/new.tsx'),
      route(':number/remarks/:remark', 'routes/hearings/remarks/show.tsx'),
      route(':number/remarks/:remark/stance', 'routes/hearings/remarks/stance.ts'),
      route(':number/remarks/:remark/report', 'routes/hearings/remarks/report.tsx'),
      route(':number/questions/:position/stance', 'routes/hearings/question-stance.ts'),
      route(':number/receipt', 'routes/hearings/receipt.tsx'),
      route(':number/paper-form', 'routes/hearings/paper-form.tsx'),
      // the meeting
      route(':number/meeting', 'routes/hearings/meeting/show.tsx'),
      route(':number/registration', 'routes/hearings/meeting/registration.tsx'),
      route(':number/live', 'routes/hearings/meeting/live.tsx'),
      route(':number/live/board', 'routes/hearings/meeting/board.tsx'),
      route(':number/live/events', 'routes/hearings/meeting/events.ts'),
      // what officials answer and the kenesh decides
      route(':number/answers', 'routes/hearings/answers.tsx'),
      route(':number/remarks/:remark/objection', 'routes/hearings/remarks/objection.tsx'),
      route(':number/decision', 'routes/hearings/decision.tsx'),
      // the protocol
      route(':number/protocol', 'routes/hearings/protocol/show.tsx'),
      route(':number/papers/:file', 'routes/hearings/protocol/file.ts'),
      route(':number/corrections', 'routes/hearings/protocol/corrections.tsx'),
    ]),
    // budgets as data
    ...prefix('budgets/:number', [
      index('routes/budgets/show.tsx'),
      route('lines', 'routes/budgets/lines.tsx'),
      route('compare/:other', 'routes/budgets/compare.tsx'),
      route(':table', 'routes/budgets/table.ts'),
    ]),
    // tariffs: what a service costs and why
    ...prefix('tariffs', [
      index('routes/tariffs/list.tsx'),
      route('all.csv', 'routes/tariffs/csv.ts'),
      route('templates/:file', 'routes/tariffs/template.ts'),
      route(':number', 'routes/tariffs/show.tsx'),
      route(':number/household', 'routes/tariffs/household.tsx'),
      route(':number/what-if', 'routes/tariffs/what-if.tsx'),
      route(':number/versions/:file', 'routes/tariffs/version-file.ts'),
    ]),
    // calls for ideas
    ...prefix('calls', [
      index('routes/calls/list.tsx'),
      route(':number', 'routes/calls/show.tsx'),
      route(':number/results', 'routes/calls/results.tsx'),
      route(':number/calendar.ics', 'routes/calls/calendar.ts'),
      route(':number/follow', 'routes/calls/follow.ts'),
      route(':number/apply', 'routes/calls/apply.tsx'),
      route(':number/applications/:application', 'routes/calls/application.tsx'),
    ]),
    // who funds what, where
    ...prefix('coordination', [
      index('routes/coordination/show.tsx'),
      route('ideas', 'routes/coordination/ideas.tsx'),
      route('projects', 'routes/coordination/projects.tsx'),
      route('iati', 'routes/coordination/iati.tsx'),
      route(':file', 'routes/coordination/table.ts'),
    ]),
    // places and organisations
    ...prefix('places', [
      index('routes/places/list.tsx'),
      route(':slug', 'routes/places/show.tsx'),
      route(':slug/follow', 'routes/places/follow.ts'),
      route(':slug/budgets', 'routes/places/budgets.tsx'),
    ]),
    ...prefix('organisations', [
      index('routes/organisations/list.tsx'),
      route('new', 'routes/organisations/new.tsx'),
      route(':slug', 'routes/organisations/show.tsx'),
      route(':slug/edit', 'routes/organisations/edit.tsx'),
      route(':slug/members', 'routes/organisations/members.tsx'),
    ]),
    route('invitations/:token', 'routes/organisations/invitation.tsx'),
    // accounts
    ...prefix('account', [
      route('sign-in', 'routes/account/sign-in.tsx'),
      route('sign-up', 'routes/account/sign-up.tsx'),
      route('sign-out', 'routes/account/sign-out.ts'),
      route('code', 'routes/account/code.tsx'),
      route('confirm', 'routes/account/confirm.tsx'),
      route('reset', 'routes/account/reset.tsx'),
      route('new-password', 'routes/account/new-password.tsx'),
      route('first-administrator/:token', 'routes/account/first-administrator.tsx'),
      route('unsubscribe/:token', 'routes/account/unsubscribe.tsx'),
    ]),
    // my page
    ...prefix('me', [
      index('routes/me/overview.tsx'),
      route('ideas', 'routes/me/ideas.tsx'),
      route('activity', 'routes/me/activity.tsx'),
      route('notices', 'routes/me/notices.tsx'),
      route('settings', 'routes/me/settings.tsx'),
      route('sessions', 'routes/me/sessions.tsx'),
      route('acting', 'routes/me/acting.tsx'),
      route('data', 'routes/me/data.tsx'),
      route('export', 'routes/me/export.ts'),
      route('deletion', 'routes/me/deletion.tsx'),
    ]),
    // moderation
    ...prefix('desk', [
      index('routes/desk/queue.tsx'),
      route('ideas/:number', 'routes/desk/idea.tsx'),
      route('reports/:subjectId', 'routes/desk/report.tsx'),
      route('objections/:hidingId', 'routes/desk/objection.tsx'),
    ]),
    // the municipality's hearings and budgets
    ...prefix('desk/hearings', [
      index('routes/desk/hearings/list.tsx'),
      route('new', 'routes/desk/hearings/new.tsx'),
      route(':number', 'routes/desk/hearings/show.tsx'),
      route(':number/edit/:part', 'routes/desk/hearings/edit.tsx'),
      route(':number/materials', 'routes/desk/hearings/materials.tsx'),
      route(':number/announcement', 'routes/desk/hearings/announcement.tsx'),
      route(':number/date', 'routes/desk/hearings/date.tsx'),
      route(':number/stop', 'routes/desk/hearings/stop.tsx'),
      route(':number/answers', 'routes/desk/hearings/answers.tsx'),
      route(':number/answers/new', 'routes/desk/hearings/new-answer.tsx'),
      route(':number/answers/publication', 'routes/desk/hearings/publish-answers.tsx'),
      route(':number/protocol', 'routes/desk/hearings/protocol.tsx'),
      route(':number/protocol/files', 'routes/desk/hearings/protocol-scans.tsx'),
      route(':number/decision', 'routes/desk/hearings/decision.tsx'),
      route(':number/results', 'routes/desk/hearings/results.tsx'),
    ]),
    route('desk/hearings/:number/remarks/new', 'routes/desk/hearings/enter-remark.tsx'),
    route('desk/hearings/:number/agenda', 'routes/desk/hearings/agenda.tsx'),
    route('desk/hearings/:number/registrations', 'routes/desk/hearings/registrations.tsx'),
    route('desk/hearings/:number/meeting', 'routes/desk/hearings/meeting.tsx'),
    route('desk/hearings/:number/attendance', 'routes/desk/hearings/attendance.tsx'),
    route('desk/hearing-rules', 'routes/desk/hearings/rules.tsx'),
    route('desk/answers', 'routes/desk/hearings/answer-queue.tsx'),
    ...prefix('desk/tariffs', [
      index('routes/desk/tariffs/list.tsx'),
      route('new', 'routes/desk/tariffs/new.tsx'),
      route(':number', 'routes/desk/tariffs/show.tsx'),
      route(':number/rules', 'routes/desk/tariffs/rules.tsx'),
      route(':number/versions/:ordinal', 'routes/desk/tariffs/version.tsx'),
    ]),
    ...prefix('desk/budgets', [
      index('routes/desk/budgets/list.tsx'),
      route('files', 'routes/desk/budgets/new.tsx'),
      route('templates/:file', 'routes/desk/budgets/template.ts'),
      route('imports/:id', 'routes/desk/budgets/import.tsx'),
      route(':number', 'routes/desk/budgets/show.tsx'),
    ]),
    // funders
    ...prefix('funder', [
      index('routes/funder/desk.tsx'),
      route('windows', 'routes/funder/windows.tsx'),
      route('windows/new', 'routes/funder/window-new.tsx'),
      route('windows/effect', 'routes/funder/window-effect.tsx'),
      route('windows/:id', 'routes/funder/window.tsx'),
      route('windows/:id/edit', 'routes/funder/window-edit.tsx'),
      route('board', 'routes/funder/board.tsx'),
      route('board/stages', 'routes/funder/board-stages.tsx'),
      route('board/:file', 'routes/funder/board-file.ts'),
      route('shortlist', 'routes/funder/shortlist.tsx'),
      route('shortlist.csv', 'routes/funder/shortlist-csv.ts'),
      route('shortlist/:id', 'routes/funder/shortlist-entry.tsx'),
      route('shortlist/:id/assessment', 'routes/funder/assessment.tsx'),
      route('shortlist/:id/scores', 'routes/funder/scores.tsx'),
      route('rubrics', 'routes/funder/rubrics.tsx'),
      route('rubrics/new', 'routes/funder/new-rubric.tsx'),
      route('rubrics/:id', 'routes/funder/rubric.tsx'),
      route('compare', 'routes/funder/compare.tsx'),
      route('questions', 'routes/funder/questions.ts'),
      // its calls for ideas
      route('calls', 'routes/funder/calls/list.tsx'),
      route('calls/new', 'routes/funder/calls/new.tsx'),
      route('calls/:number', 'routes/funder/calls/show.tsx'),
      route('calls/:number/edit', 'routes/funder/calls/edit.tsx'),
      route('calls/:number/extension', 'routes/funder/calls/extension.tsx'),
      route('calls/:number/cancellation', 'routes/funder/calls/cancellation.tsx'),
      route('calls/:number/applications/:application', 'routes/funder/calls/application.tsx'),
    ]),
    // talks between funders and authors
    ...prefix('talks', [index('routes/talks/list.tsx'), route(':id', 'routes/talks/show.tsx')]),
    // administration
    ...prefix('admin', [
      index('routes/admin/overview.tsx'),
      route('places', 'routes/admin/places.tsx'),
      route('places/new', 'routes/admin/new-place.tsx'),
      route('places/:slug', 'routes/admin/place.tsx'),
      route('sectors', 'routes/admin/sectors.tsx'),
      route('sectors/new', 'routes/admin/new-sector.tsx'),
      route('sectors/:slug', 'routes/admin/sector.tsx'),
      route('organisations', 'routes/admin/organisations.tsx'),
      route('organisations/:slug', 'routes/admin/organisation.tsx'),
      route('people', 'routes/admin/people.tsx'),
      route('people/:id', 'routes/admin/person.tsx'),
      route('mails', 'routes/admin/mails.tsx'),
      route('audit', 'routes/admin/audit.tsx'),
    ]),
    // the demo's mails; every component with its examples (development only)
    route('_mail', 'routes/demo/mails.tsx'),
    route('_design', 'routes/demo/design.tsx'),
    // about, help, contact, privacy, rules, moderation-rules, accessibility, source-code
    route(':page', 'routes/pages/page.tsx'),
  ]),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
