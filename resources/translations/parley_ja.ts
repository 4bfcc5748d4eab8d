<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
<name>Parley</name>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Stopped. Not all chats of #%1 are in the list yet; Parley finds the rest by and by.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Finding the chats of #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Transcript…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Report</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Recap</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Your hour</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Check for deleted posts…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>How long posts stay…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Forget this room…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Replay in the practice room</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Go on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>No chat was found in this room yet. One is found once people talk.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>Stopped. What was done by then stays.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>The archive was damaged. Parley put it aside and began a new one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>What you typed here cannot be saved, so this room stays open.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Make room on the disk, or copy the text and clear it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>The old one is kept as %1 in %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Exported to %1: %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Imported: %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Saved from it: %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>nothing new</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Some words have no chat any more:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Words that no chat claims are in %1.txt.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at what there is of #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Changing how long #%1 keeps posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Forgetting #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Nothing to check: of all posts here it was heard today, or they came by a file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Checking %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Sign in to #%1 to have its posts checked.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Stopped. The rest of what is older leaves by itself later.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Parley last heard of these posts on %1. What was deleted since has to leave here, too.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Opening the chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Check them…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Undo</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/reader.py" />
<source>Posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>The report is saved in %1 as %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Report of %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Reading the chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Save the report</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Saving the report</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>Saved as %1. Attach it to a mail, or put it on a page.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Practice posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Posts from %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>The transcript is saved in %1 as %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Writing the transcript</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Save the transcript</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Nobody reads here yet: choose an account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Signed in as @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Who reads and posts here?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Nobody does until you choose. You can change it at any time, and your text stays.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Go on as @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring is locked.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring does not answer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>this computer has no safe place for your key.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>@%1 is signed in already. To add another account, switch to it in your browser first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>You are signed in for this session only:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Accounts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account through %1's app…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>%1 pays for what is read and posted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out of this computer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Send</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Send later</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Write</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Hashtag on or off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Number on or off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Bring up a prepared answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Tell your followers that you are in a chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Keep for yourself</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Accept what the line offers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Mend the next misspelled word</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Add pictures</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Write as another account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Next pane</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Previous pane</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Join a chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Invite to this chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Upcoming chats</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Plan a chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Archive</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Look for new posts now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Settings</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Close Parley</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Switch between light and dark</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Read the question before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Read the question after</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Pin a question of your own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Find in this room</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Rehearse this chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Stage, for a projector or a call</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Host's desk</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Go to the next cue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Inbox</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Draft a holding reply</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Raise the cap for this chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Go to the newest post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Go to where you stopped reading</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Hold the stream</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Write a recap of this chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Your hour in this chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Report of this chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Save the transcript of this chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Catch up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Take back the last pin, move, mute, note or discard</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Reply in the browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Repost</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Like in the browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Send now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Change time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Do not send</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Try again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Show that post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Change it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Discard</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Copy the text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>It is out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>It did not go out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>Continue in browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/actions.py" />
<source>View a question by its number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More about %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/agreement.py" />
<source>Not now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/chat_card.py" />
<source>On now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/found.py" />
<source>Your note: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/found.py" />
<source>probably %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;All files (*)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts of a chat that you have in a file: the archive that X gives you, or what a tool collected, as JSON or as a table (CSV). They stay on this computer, and each is there once.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Choose a file…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>No file yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>#hashtag</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Whose posts these are</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>@handle</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Whose posts these are: the file does not say</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Close</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Looking at the file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Importing posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Stopped. What is in stays; the same import goes on from there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>The file: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>JSON</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>A table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>1 post is new in #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>1 line cannot be read: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%1 lines cannot be read: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>1 line has no words: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%1 lines have no words: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>1 line does not say when it was written: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%1 lines do not say when they were written: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>1 line was written in the future: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%1 lines were written in the future: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>1 line is longer than any post: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%1 lines are longer than any post: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X, of @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>There is nothing of #%1 in this file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%1 posts are new in #%2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>1 was there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%1 were there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written from %1 to %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>begins with posts of %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%1 without #%2 stayed out: it is the archive of a whole account.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>1 post stayed out: its author deleted or protects it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post of this chat at its beginning</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post at its beginning</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>1 line is no post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%1 lines are no posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written on %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%1 stayed out: their authors deleted or protect them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Chats</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Kept posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Show</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Show more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Import posts…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search everything that was said</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search the archive</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>In which chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>All chats</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>The newest %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Chats stand here once they were on, each by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Posts that you keep in a chat stand here, whichever chat it was.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes that you write in a chat stand here. Nobody else sees them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/past_page.py" />
<source>Back to now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/past_page.py" />
<source>Questions</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/search_help.py" />
<source>How to search</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>One file (HTML) to publish, send or print. Whoever opens it contacts nobody.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Markdown</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a newsletter, a wiki or a blog.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a spreadsheet (CSV): one row for each post, and no formulas.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>JSON lines</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For other programs: one line for each post, reposts too.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Links</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>The posts' addresses alone, one a line. They may leave without a limit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Names</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Initials</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>%1 lets %2 of its posts leave in full on one day. Questions, guests and what you kept come first; the rest stands there as links. Your own posts and what you imported have no limit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Choose a place…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Form</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>People</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>A post's address names who wrote it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>By question: what was asked, its answers, what probably belongs to it, and side talk.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Everybody as they call themselves, with their handle.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Handles and full names in posts are replaced, too, and nothing links to anybody. What people say may still show who they are.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten, but for %2 posts that other rooms have, too.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for a year.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>1 post was older and left this computer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten. No file of Parley's has its words any more.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten, but for one post that another room has, too.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What its author deletes or protects has to leave here, too. Parley asks which posts those are.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: all of them are still there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for good.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for %2 days.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1 posts were older and left this computer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>For good</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>A year</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1 days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>The plan of %1, with its run sheets</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1, which was put aside as damaged and may hold any of your rooms</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All fetched pictures, which come again, and what the log says</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is in the shared folder %1 stays.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is posted stays on the network, and files that you saved stay where they are.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All that Parley keeps of this room on this computer goes. This cannot be undone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>At the end Parley writes its file anew. With a big archive, your other rooms pause for a while.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It last heard of these posts on %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1: they count towards what this room may read today.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1, which costs you %2 at most.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: one was deleted or protected, and left.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: %2 were deleted or protected, and left.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>In a newer version: %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>How long #%1 keeps posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it so</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other people's posts stay</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Leaving now: %1. This cannot be undone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Nothing leaves now.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>1 post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1 posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>1 kept post or note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1 kept posts and notes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>1 draft or prepared answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1 drafts and prepared answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>1 post that waits, and will not go out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1 posts that wait, and will not go out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>1 post in the inbox</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1 posts in the inbox</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Another room has one of these posts, too. There it stays.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Posts that are older leave this computer by themselves.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Your own stay, and so do those that you kept, noted or put into the inbox.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Change nothing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Delete %1 now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other rooms have %1 of these posts, too. There they stay.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %2 to %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>#%1 of %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>No chat of the last %1 days. Posts that were older left: this room keeps them no longer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A handle comes right after it, as in from:asha.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A hashtag comes right after it, as in in:critlib.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A number comes right after it, as in question:3.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A day comes right after it, as in %2:2015-06-10; a month is 2015-06.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>these words, one after the other</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>every word that begins like this</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts by one person: from:ines</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts with a hashtag: #books</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one chat: in:critlib</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>what was said to a question: question:3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one day: on:2026-11-21</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and after it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and before it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>1 chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>%1 chats</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>No chat of the last year. This room keeps posts for a year; those that were older left.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1: %2 of %3.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in all rooms.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>1 note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>%1 notes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>1 person</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>%1 people</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>1 question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>%1 questions</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %2 of them afterwards</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source> · %1 afterwards</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Nothing found. Try fewer words, only the beginning of one, or another chat.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; Parley goes on by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser. To add an account, switch to it there first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; then hide it again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Leave it stopped</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Let it stop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Read on in the browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Probably hosted by %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Hosted by %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guest %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guests %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>No question has been asked yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Got it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Put this card away (Escape). Ctrl+Shift+U brings it back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>1 question so far</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%1 questions so far</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>F6 goes there, Escape puts it away.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Questions and answers so far</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%1, asked %2, %3 so far</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Catch up with #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>The chat is over. The last question was %1, with %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Guest</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by the host</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by you</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>no answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>1 answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>the question now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this question on the question card</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this post in the stream</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>%1 answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your picture for those who cannot see it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your pictures for those who cannot see them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Send again to post without.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Post without</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>A description is %1 over what fits. Shorten it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>You host here: describe each picture before it goes out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Shorten it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Done</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Description</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in the picture?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Picture %1 of %2, for those who cannot see it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in picture %1?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>%1 left</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>You host here with @%1. Answer %2 with it?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Alt+Enter posts.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Post %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Switch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Leave the hashtag out, or put it back (Alt+T)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number, none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Choose the question you answer (Alt+N: number on or off)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, added</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, left out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No hashtag</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, in your text already</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>In your text already</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1, locked</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1 · begun</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1 may turn away a post from an app that mentions people. The browser is the way then.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1, %2 of %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Switch account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Yes, post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post here as %1?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post as %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>All right</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>Free in browser ↗</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 stands before your %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Answers begin with %4 here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Make it %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 is there already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%3 is there twice.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is typed behind %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>No question for %1 so far.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 would become a link.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Add a blank</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>You posted nearly the same.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Send anyway</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is added by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop yours</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Copied.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>What you put away is back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Its words are in the composer again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>It is on its way already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>More that can be done about it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>In browser ↗</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of your post %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1, %2 posts: %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2, %3 % uploaded</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Sent. It has no #%1, so the stream does not show it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It was to go out at %1, and it is %2 now.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It has waited since %1, and it is %2 now.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Parley does not know whether this went out. Look, then send it or discard it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of what you posted just now.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your repost</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Hiding a reply</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Showing a reply again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your deletion</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 posts: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded here. It may have gone out all the same.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Cancelled. It does not go out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out in %1 s</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out after the one before it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Going out now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out at %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Your post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Number and hashtag</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More that goes with a post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More for your post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser; post it there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser. It does not take your pictures along; they are kept here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>%1 is in the browser; post it there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Clear it here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Open %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1 posts: %2 and %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1 posts: %2 to %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1, each with #%2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1 over what fits in a post.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Make it %1 posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Shorten instead</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Do not change it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Today</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Tomorrow</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>In 5 min</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>At %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>When the chat begins, %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>That time is past. Choose one that is still to come.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Alt+Enter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Tab or Alt+Enter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>%1  Tab</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/offer_list.py" />
<source>What completes your word</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/offers.py" />
<source>Host</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Posts on their way</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>%1 more wait behind it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>One more waits behind it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>an account that is signed out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Reposted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>The reply is hidden</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>The reply is shown again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Your post is deleted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Your post is in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Show the post in the stream</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Dismiss</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Your %1 is in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>As %1: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Later</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Send later (Ctrl+Shift+Enter)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your post…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your answer to %1…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/part_labels.py" />
<source>Will be posted as: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>This can go out in the browser, too.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Say yes in your browser; your text waits here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may post, not with pictures yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may read, not post yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Your text is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Allow in browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Copy the address</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Cancel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read this as a picture.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Add a JPEG, PNG, GIF, WebP or BMP file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is too large to open.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it smaller, and add that.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is damaged.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it anew, and add that.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it as JPEG, and add that.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>That is no picture.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Look whether you may read it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read %1 pictures.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>“%1” cannot be opened.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Pictures of your post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>The picture is out. Ctrl+Z brings it back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing the picture…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Leave the picture that is being prepared</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>All files (*)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>The picture is not ready yet. Send again in a moment.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Picture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>A post takes %1 pictures, and here are %2. Take out %3.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>A post takes %1 pictures; the others stay out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Of a moving picture the first one is posted.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Add pictures, or drop or paste them (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Leave it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring it up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>%1 is prepared.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Write answers for later…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Answers written before they are asked for: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up what you prepared for %1: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Kept as you type. Nobody sees it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>No further answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Your answer for later, %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepare %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>%1 · prepared</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Or keep it for yourself; nobody else sees it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>There is nothing to keep yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Write a sentence first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>A private answer belongs to a question.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Choose its number first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Kept for yourself with %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Sorry, no hashtag the first time:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2; it has replies.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>My answer:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Replace it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Lead to it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep no number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is planned for now.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Send again to leave it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Make it %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Easily done: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Another account: F4, or a click on the initials</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending as @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send as @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %2 posts as @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %2 posts as @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %2 posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %2 posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending anyway as @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send anyway as @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise anyway</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting as @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>%1 (Ctrl+Enter)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>In browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>a post without a number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1 before, too.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>Add it here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Add to my words</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Ignore here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Nothing like it in the dictionary</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>No misspelled word.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Instead of %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Picture %1 of %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, described: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, not described yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take it out (Delete); Ctrl+Z brings it back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Describe it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Move it to the left</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Move it to the right</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take it out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Described</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Describe it for those who cannot see it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take out picture %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Only what Parley posts for you can be timed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall %1 go out?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Change to %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall it go out?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Send at %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Sign in first; your text is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copied</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copy</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Your text is saved again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>Nothing is sent by that. Undo brings your words back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is taken back; nothing was sent.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is out already. These are its words.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is on its way already. These are its words.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as: %1, %2 left</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as %1 posts: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/doc_page.py" />
<source>Parley: help</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/doc_page.py" />
<source>Help</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Next match, further down</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Enter or F3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Previous match, further up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Shift+Enter or Shift+F3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Close the search</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Escape</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>This post is gone from the stream.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Nothing found. Try fewer words, or only the beginning of one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find in #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>%1 of %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>Posts a minute over %1 minutes, %2 at most</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>The room</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>%1 after %2 min</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Who asks you something, or looks for a question, stands here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Needs somebody</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 for %2, as @%3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Fold</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 are folded away.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Off the list.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 is off the list.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Posts with %1 are shown again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>New voices</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/person_list.py" />
<source>and %1 more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>To inbox: it stays there until it is answered. Ctrl+Z brings it back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: take this off the list. Ctrl+Z brings it back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Repost %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks everybody: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 accounts, one link: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They post this link and say nothing else here: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome to the chat, @%1! Glad that you found your way here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 looks for a question: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks @%2: %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome, @%1! Good to have you here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Nothing said in the last 5 minutes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>answers to %1 are dying down</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>1 answer to %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 answers to %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks you: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, first chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 said hello</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, new here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They say that it is their first chat.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They introduced themselves, and nobody has answered yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Parley knows no earlier post of theirs in this room.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>The file is written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is on the run sheet as %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>(Practice: this post has no address. In a real chat its link stands here.)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is noted who has it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Your mail program has it. Where none opened, copy it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Copied. Paste it where they read it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>%1 (from %2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>By e-mail, copied or as a file, to somebody who knows</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>A reply that says so, in the composer for you to check and send</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer is there: note it, and Parley drafts the follow-up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer for everybody, in the composer for you to check and send</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Whoever asked has the answer: nobody waits for it any more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It waits for an answer again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>This post is not on this computer, or its author took it back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1 %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>What is the answer to %1?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Leave it empty where it was answered in the chat.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note. It stays on this computer unless you hand it over.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Draft the follow-up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out to %1?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Open the post on %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>More for this post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Release</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It went out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Not yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Put it on the run sheet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Put it in the welcome</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>No need</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Answer: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Left out of cards, transcript and recap.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The next chat can begin with the answer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Keep note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change the answer…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Show the post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Show it in cards again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Leave it out of cards</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Take it out of the inbox</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1. On the card: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>On the run sheet as %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It came before the chat.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change your note…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Note…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Pass on…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>On it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Answer…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Follow up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It is posted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Open again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Name or e-mail address</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>What they have to know</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Note that goes along</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>E-mail…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Opens your mail program with the post, its link and the note. You send it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words on the clipboard, for any other way</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>File…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words as a text file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Just note who has it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it?</source>
<translation type="unfinished" />
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%n answered</source>
<extracomment>Of one: %n answered</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list of what is open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Escalated. The post is left out of cards until you release it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Not out yet. “Pass on…” has your note for another try.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Marked as answered.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%1's post is out of the inbox.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copied: what is open, one a line.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Nothing waits here. On a post that needs somebody, press I or choose “To the inbox” in its menu: it stays here until it is answered, also after the chat.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hand over as a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>An answer from an earlier chat is there. The inbox has it for your welcome.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hide %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Show %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>The run sheet's welcome has it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Put it back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 wait, the longest for %2</source>
<translation type="unfinished" />
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/words.py" />
<source>The chat is over, and %n posts still wait for an answer. They stay here until the next one.</source>
<extracomment>Of one: The chat is over, and %n post still waits for an answer. It stays here until the next one.</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 (%2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked, and here is the answer: %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>On %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Passed on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Escalated</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Answer ready</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Answered</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>under a minute</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 min</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 h</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>answered after %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, not posted yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, with %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Nobody waits for an answer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>1 waits, for %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>#%1: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 asked in #%2, on %3:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Seen, %1. We are looking into it, and answer you here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked: “%3” %4</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Earlier today</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Yesterday</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>A few days ago</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Last week</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>d MMMM</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>(the post is gone)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/inbox/words_form.py" />
<source>You began this earlier.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You are signed in as @%1 through %2. Until you sign out and in again, what you read and post here goes through that one, and its owner pays.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Your own chat: nothing of your plan changes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>An earlier version: what you have of this chat is newer, and stays</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat is off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat has changed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You have this invitation already</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1 does not take place</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1, as it is now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>another app</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>More hashtags</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Hosts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Guests</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>When</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join without it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You join the chat, and do not use that app.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take it over</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take over what changed of #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Whose app you sign in through</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation to #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Planned</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>and 1 more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>%1's app</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that it is off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that #%1 is off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You sign in through %1's app. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Which chat?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>%1 more in this file come later or are over.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>without a time of day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>does not take place</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Chats in %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 in %2 (%3 UTC)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 does not take place.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1 on %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 UTC</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 to %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>It comes again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 and all after it do not take place.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 does not take place.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>With %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Guests: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Q%1, after %2: %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>The next one: %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>There is no link for everybody, because no join page is set. Put docs/join/ on a web server, and its address here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the same link as a code.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Pass on #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>What it tells of the plan</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Address of your join page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use this join page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Announcement</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Put into the composer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Without a date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1: it does not take place. Pass that on to everybody who was invited.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Your join page. Leave it empty to have none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The link as a code that a telephone reads</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the hashtag, as everybody sees it in a browser.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Kept for all invitations.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Copy: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Nothing but when it is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Topic and aim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The questions, too</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for everybody</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for Parley</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the cancellation…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the link as a code, without what would make it too dense.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>That is no address of a page. One begins with https:// and has no # in it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Saved as %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1 could not be written. Choose another folder.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>%1 are timed, the first for %2; these go out only while Parley is open.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Nobody knows yet whether your post is out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>One post has not gone out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>%1 posts have not gone out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Your text is kept. Parley looks for it when you open it next.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>%1 when you open Parley next.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>It is timed for %1; it goes out only while Parley is open.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>One is timed for %1; that one goes out only while Parley is open.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Keep Parley open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Send now and close</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Sending…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>It is kept, and goes out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>They are kept, and go out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Post on time is on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Not signed in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Connecting</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Live</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Waiting</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Stopped</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>The chat is over</source>
<translation type="unfinished" />
</message>
<message numerus="yes">
<location filename="../../desktop/ui/live_pill.py" />
<source>%n posts a minute</source>
<extracomment>Of one: %n post a minute</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Begins %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Your text could not be saved. Copy it?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>It is gone with the window, unless you paste it somewhere else first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Close without it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Copied. Paste it somewhere else, then close Parley.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>This post is gone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>Parley cannot read this post from its database just now. It tries again in a moment.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>1 needs somebody</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%1 need somebody</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>1 new voice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%1 new voices</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>No new voices yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>your time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Your time: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Cues go out by themselves while Parley is open. Press to stop that.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: elsewhere</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Another computer posts cues by itself. Press to let this one do it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Nothing goes out by itself. Press to change that.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/clock_line.py" />
<source>held</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is skipped.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is off the run sheet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 has not come back from the network yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Correct %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Words</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minute</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number of the question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minutes after the start</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>A new %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Edit %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>%1 as @%2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Anybody</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Who posts it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>at %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Add it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Keep</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Nobody has answered yet: Parley deletes the post and posts it again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Answers may be there already: a new post says “%1 (corrected)”.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You began this earlier. Cancel throws it away.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Run sheet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Nothing is on the run sheet yet. Add the welcome and the questions, or import them from a list.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_menu.py" />
<source>Edit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_menu.py" />
<source>Move up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_menu.py" />
<source>Move down</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_menu.py" />
<source>I post it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_menu.py" />
<source>Skip</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_menu.py" />
<source>Take off the run sheet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_menu.py" />
<source>Bring %1 back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_menu.py" />
<source>Correct…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_menu.py" />
<source>Anybody posts it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_pictures.py" />
<source>Add pictures to this cue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_row.py" />
<source>Ctrl and an arrow moves it, and so does the mouse.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>for your eyes only</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>skipped</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>done</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>by @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>corrected</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>%1 is there twice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted twice, also by @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Show the question and chosen answers to a room (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Stage</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>Back to the question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room at a glance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Text, Markdown or CSV (*.txt *.md *.markdown *.csv *.tsv);;All files (*)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>minute %1: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Import questions</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>One a line, as Q1: … with its time or minute if you like; a list, Markdown, or a table as CSV.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Questions to import</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>What is found</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Hold</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>+%1 min</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>−%1 min</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>%1 min sooner</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Next: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits by %1 min</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Have all that waits %1 min sooner: back to the plan first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Skip %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>All that waits moves on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits until you go on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Nobody is signed in here. Sign in, and then post %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Play this chat in the practice room first (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Sign in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>No chat of yours is planned in this room.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Plan one, and its questions stand here, each at its minute. Nothing goes out by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue to the run sheet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Questions from a list, Markdown or a table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Take back what was done last at the run sheet (Ctrl+Z)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Rehearse</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Answers to %1 are dying down.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>There is nothing here to take back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Have this run sheet in a folder that your co-hosts have, too</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Shared with your co-hosts in %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>A folder that your co-hosts have, too</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share the run sheet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Another folder…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Do not share any more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/ties.py" />
<source>%1 again: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Welcome</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Teaser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Closing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the welcome</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the teaser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the closing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>a link: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>since the end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Held for %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>On time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min behind</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min ahead</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>in %1 min</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, planned for %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 too many</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>picture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 pictures</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, described</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, not described</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, %2 not described</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>yours</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 is late: you can take it over</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 posts it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>until it begins</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>left</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 was asked already. Ask another question as %1?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 went out less than a minute ago. Post %2 now?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The chat has not begun yet. Post %1 now?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 has not left this computer yet. Post %2 now?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 is %2 over what fits into one post. Post it as several?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 means to post %2. Post it yourself?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The picture of %1 is not on this computer yet. Post without?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The time of %1 went by while Parley could not post it. Post it now?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 wrote %2. Post it as it is?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>You host with this account. Answer with it?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>days until it begins</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today %1 · this chat about %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>%1 posts, with links %2 instead of %3.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is far from its cap: %1 of %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat may read for %1 today.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today, in UTC: %1 posts read, %2 written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat so far: %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Prices of %1; if X bills authors and uploads too, today is %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>With the link %1 instead of %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>At this pace this chat reaches its cap of %1 for today within ten minutes.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is close to its cap of %1 for today. Parley looks for new posts less often.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat has reached its cap of %1 for today.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Nothing here costs anything.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>How much is read here is decided by whoever pays for it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>There is no cap here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley has read %1 of the %2 posts that it may read here today. It looks less often now.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley has read %1 posts here, as many as it may in a day.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It may read for %1 today.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here; what you write goes out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1; what you write goes out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 waits for you</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>%1 cues of %2 are to go out by themselves, the first at %3; they do so only while Parley is open.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: cues cannot go out on time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 is not out yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>A cue of #%1 is to go out by itself at %2; it does so only while Parley is open.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post was to go out at %1. It waits for your word in %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>%1 posts did not go out in time. They wait for your word in %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post did not go out in time. It waits for your word in %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1, or this and all after it?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancelled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>This and all after it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1, on the clock of %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 in %2 (%3)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Not on %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>A slow chat: one question a day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Hosts: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Over</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Plan the next</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Open the room</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Remove</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>In %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>It takes place after all</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Tell those whom you invited</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Invite</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Change</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancel it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 after all</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Nothing is planned. A chat that you plan, or are invited to, is listed here with its time.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>All upcoming chats</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Upcoming</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Lately</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Several with commas between.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Change the plan of #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw it away</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Hashtag</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Who</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>In which words</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>For who joins</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Your app's client id (optional)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Whose app that is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Parley finds out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and A1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>T1 for topics</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>F1 and A1 (German)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>P1 and R1 (Spanish, Portuguese)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and R1 (French)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title and topic</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The questions, too, with their minutes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Plan it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Save the changes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw away what you began</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Topic, in a line</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Aim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Co-hosts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post as it begins.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post at its end.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>One on each line.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Others that people use for this chat.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>With it people sign in through your organisation's app, which pays for what they read and post.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Example Library</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>How questions and answers are labelled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What an invitation tells of the plan</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you want to know or reach.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>That one chat is off, the others stay. Tell those whom you invited.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Pass it on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Changed. Send the new file to those whom you invited.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is planned. Its room waits for it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is cancelled. Tell those whom you invited.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is off the list. Its room stays.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 takes place after all. Tell those whom you invited.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>When that is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>The same on your clock.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>On your clock: %1 (%2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>One question a day, each at %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>no more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1. Then: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time is skipped in %1 that day, when clocks go forward. It begins at %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>From %1 on it begins at %2 on your clock: clocks change on other days here than in %3.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1 is on at the same time: %2, %3.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time comes twice in %1 that day, when clocks go back. It begins the first time.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, %2 times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, until %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Once</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day from Monday to Friday</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the last %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the %1 %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every second %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>second</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>third</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fourth</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fifth</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Begins in %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Say hello</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Tell your followers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>A post to check and send: that you are in a chat, and until when.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>#%1 has not begun</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>The host welcomes everybody, then asks Q1, Q2, Q3. You answer A1, A2, A3 here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>%1 questions are planned, the first after %2 min.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>One question is planned, after %1 min.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Hello, everybody! </source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Pace</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>First day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Begins at</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Length</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Comes again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Rule of your own (RRULE)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>By a rule of your own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>An hour or so</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Slow: one question a day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>As in calendar files (RFC 5545), for example FREQ=WEEKLY;INTERVAL=3;COUNT=10</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> min</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · in %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>I am in #%1 until %2 and post more than usual. Join in, or mute the hashtag until then.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 in your time zone, for %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 where it is planned (%3)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · cancelled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>On now, until %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>in %1 h</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>in %1 days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 where it is planned (%2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 h %2 min</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>over</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zones</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Type a city, for example Berlin.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/practice_band.py" />
<source>Practice: nothing leaves this computer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Stopping…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Cancel: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/answers.py" />
<source>Answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/answers.py" />
<source>Probably answers, by what Parley can tell</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %1 more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %1 more answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/bar.py" />
<source>Fold answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/behind.py" />
<source>More posts come than can be read. Answers are counted again once it is calmer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/behind.py" />
<source>Still reading: %1 posts to go.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Quoted: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Open the picture's post in the browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Fold the question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Unfold the question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>No question yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>pinned for you</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>%1, %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>asked by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>By the organiser's plan. Whether it was asked can be read by who is signed in.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Pin and correct</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Write a note for yourself about this question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Back to %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Only you see it as pinned. It stays until a host moves on, or until you release it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Host's handle</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>if you know them: @…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Name the host</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/note_line.py" />
<source>Your note about %1. Nobody else sees it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Current question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Parley is reading this chat. Its questions will be here in a moment.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Question and answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is gone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Q%1 is pinned, for you alone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Words of the question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>There is a Q%1 already. For you, this one takes its place.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin a question of your own…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>A question of your own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Another number for %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin for me</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>It is on its way; you see it above the composer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Release the pin on %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Change the number…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The pin on Q%1 is released.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words of %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The question is missing. Type it first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin this question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Release the pin</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat has begun. Q%1 is planned for %2, %3.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question of #%1 will appear here. Parley sees who hosts from what they post.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>%1, minute %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Q%1 is planned %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat ended at %1 on %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat begins on %1 at %2, %3.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat goes on until %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Nobody is signed in, so no question can be read. Choose the number you answer below.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question will appear here when @%1 posts Q1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Planned %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan the chat ends %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Post it as Q%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Back to Q%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Earlier questions</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Later questions</source>
<translation type="unfinished" />
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/strip.py" />
<source>%n answers</source>
<extracomment>Of one: %n answer</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Question %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>current</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>shown</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>unread</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>you answered</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>planned for %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>planned</source>
<translation type="unfinished" />
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n answers</source>
<extracomment>Of one: Read %n answer</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>probably: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, %2 probably</source>
<translation type="unfinished" />
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n probable answers</source>
<extracomment>Of one: Read %n probable answer</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Read %1 probable</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture without a description</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>pinned by you</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, probably the host</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 planned for %2: %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 asked by %2: %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 pinned by you: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video without a description</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Pinned for you.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Quotes %1: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rail.py" />
<source>Rooms</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rail.py" />
<source>%1, something new</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Put the ready check away</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready check</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>It is right</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 never spoke here. Is that the guest's handle?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 of %2 are ready</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Enough to read a chat of about %1 posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 is too long for a post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Your clock is %1 min off. Let your system set it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Raise the cap</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the settings</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Show it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the run sheet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Upload now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Look at @%1 ↗</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>All is ready</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The cap leaves %1 posts to read today, and a chat has about %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No question is planned yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 cues are too long for a post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A picture of %1 has not come from your co-host yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>1 picture is not uploaded yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 has every picture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No cue has a picture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Nobody is signed in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 can post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 may read, not post yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking %1 for the time…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 answers, and your clock is right</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guest is @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guests' handles are known</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Every cue fits into a post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The run sheet has nothing to post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A cue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Uploading %1 pictures…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Uploading a picture…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking the keyring…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The key is at hand</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>a cue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 pictures are not uploaded yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat in short: %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat about “%1” in short: %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1!</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all for a good hour!</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1, and all of you who came!</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all!</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you for a good hour, %1!</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your hour in #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>A thank-you</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Draft the thank-you</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>People you met</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you missed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Answer it now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your notes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About a post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Opens the profile in the browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow ↗</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Said to you, and you have not answered:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you kept</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>This page is yours alone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow %1 in the browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About what %1 said</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Write a recap</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Do not offer a recap of this chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Put this away for this chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page (Escape)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is saved as %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Recap of #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer, where you change and send it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a thread</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer: a post for each question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>As Markdown: the questions, and your quotes as links to their posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>With their words</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>What they wrote stands in the newsletter, too, and not its link alone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Nothing was said in this chat yet, as far as this computer knows.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>What was said</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Quotes an answer to question %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Copy the newsletter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save the newsletter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter with their words</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is copied, as Markdown.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/room_end.py" />
<source>Put away for this chat. Ctrl+Shift+B brings its recap, Ctrl+Shift+Y your hour.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Passed on by the host</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 by %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1: look again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Tick what you want to quote. First comes what you kept, then what the host passed on, then the guests, then what was most reposted and replied to, then liked.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 and answered %2 of %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>, %1 of them afterwards</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>1 new answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 new answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over: %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Sign in, and Parley knows which posts are yours. What you kept and noted is here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>You read along and posted nothing.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>You posted once</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>You posted %1 times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1, probably %2 more.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>1 repost or reply</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 reposts and replies</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 to you</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 by you to them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>passed you on once</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>passed you on %1 times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>1 reply</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 replies</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>1 repost</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 reposts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>Surprise me</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>A troll, an angry customer, silence, or X is down: now, and unannounced.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>End and see what was missed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>The hour is over · Rehearsal of #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>%1 %2 · Rehearsal of #%3, %4 as fast</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Three of these, unannounced: a troll, an angry customer, silence, X is down, a late guest.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Rehearse #%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Your run sheet in the practice room: its people answer each question, ask things and come in late. Nothing leaves this computer, and your real run sheet stays as it is. Cues of your co-hosts are yours there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>How long it takes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearsal</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>What was missed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Well done</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Close the rehearsal</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearse again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Back to the chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>%1 more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Posted late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Not posted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked you, and got no answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked for a question again, in vain</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>New here, and not greeted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Angry, and left alone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>A troll, in sight to the end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Hold or +2 min moves all that waits, so that nothing has to be hurried.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Skip says that a cue is left out on purpose.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Beside the stream, Needs somebody keeps them until you answer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Needs somebody reposts a question with one button.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Greet, beside the stream, writes the first words for you.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Answer once that you see to it, and take the post into the inbox.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Mute, in the menu of a post, takes somebody out of everything here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1×</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Minute %1, @%2: %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1 of %2 cues went out, and this was missed:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1, %2 min late: %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Before the start, @%1: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Nothing was missed. You are ready.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1, %2 in your time zone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>You missed %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 is on now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins tomorrow at %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins today at %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>It was on %1, %2. Its room has what was said.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>Since %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>At %1 in your time zone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>#%1, %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Slower</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Faster</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>End</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Close this window. What was posted here goes with it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>This was %1 · Your posts stay here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Pause</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · Paused · Your posts stay here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · %3 · Your posts stay here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With names</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With initials</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With numbers for names</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The chat is on. Figures renew by themselves.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Save as a page…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>How it is counted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Aim: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>What was asked of us</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Question by question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording, who talks with whom, hashtags and links</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>%1 and %2: %3 posts to each other</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>There is nothing to tell yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Nothing was said yet. Figures stand here once something is.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Who took part</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The hour</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Against earlier chats</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Less</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording and length</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Who talks with whom</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Hashtags and links</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>No answer with its number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>by 1 person</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>by %1 people</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>the first after %1, half of them after %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>%1 of its posts without a number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>Shows this answer in the chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>1 reply among participants</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>%1 replies among participants</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/tiles.py" />
<source>nothing earlier is here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks what, how or why</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks for yes or no</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>has no question mark</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks in another way</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Not as in the %1 chats before it: %2. All else is as usual.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Usual is where the next chat falls at least 19 times out of 20 while nothing has changed, by how far the %1 earlier chats lie apart (a prediction interval by Student's t). One figure outside its range now and then is still chance.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Posts a %1. The busiest %1 was at %2, with %3.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1 Asked: %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1: %2 words, %3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1; its answers have %2 words</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>more than usual (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>longer than usual (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>less than usual (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>shorter than usual (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>as usual (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1%</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>under 1 min</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Nobody asked the hosts or guests anything.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1 of %2 answered</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>From three earlier chats on, this says what is not as usual. Known so far: %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Compared with the %1 chats before it, everything is as usual.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1, several questions in one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1: %2 of the people answered (the middle one of %3 questions)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>The difference is too clear to be chance.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>That may be chance.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1 by 1 person</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1 by %2 people</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>half of them within %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>after %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1 handed over</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1 still open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>minute</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>hour</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/room_card.py" />
<source>Read again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>No chat is planned here now, so there is nothing to tell.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>That is taken back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Each room remembers who posts there; the button at the rail's foot changes it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Keys are kept in your system's keyring and nowhere else. Parley never sees your password.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Open a room to sign in, to sign out, or to choose who posts there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>No client id is known yet: see Connection.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Nobody is signed in.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads and posts.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads only.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Sign out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Signing out…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Its key is in your keyring.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept for the next sign-in. Who is signed in stays with the app that they came through.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. It holds from the next request on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Parley trusts %1. Nothing is sent to who cannot show a certificate from there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Connection</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Choose another way above, or ask whoever runs your network.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Client id</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>OAuth 2.0 Client ID, empty for this build's own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>For whoever sets Parley up for others. It is public; its secret does not belong here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that PARLEY_X_CLIENT_ID names: %2. It is heard first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. PARLEY_X_CLIENT_ID is heard before it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Proxy</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>As the system says</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>None</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This address</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Script (PAC)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Address of the proxy</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Variables such as HTTPS_PROXY come first, then your system's settings.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Parley goes straight to %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. A proxy's name and password go into the variable HTTPS_PROXY, not here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. The script runs by itself, with a time limit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Trying… No key is sent, and it costs nothing.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Certificates</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>How often to look for new posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Seconds between two looks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>At the earliest; in a quiet room, or near a limit, Parley looks less often by itself. Holds from the next room that you open.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that stands here: %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app of %3, which came with this build: %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Try the way to %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 s</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, through the proxy %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that came with this build: %2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This Parley is not known to %1 yet, so nobody can sign in. Reading and sending in the browser work.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, without a proxy.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>%1 of at most %2. What is kept is not fetched again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Files and privacy</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Where Parley keeps its files</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>PARLEY_HOME names another folder, from the next start on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is in Parley's files</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is never in them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Your password, which Parley never sees, and your keys, which your keyring keeps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Parley sends nothing about you or your computer to its makers: it has no such address.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures that are kept</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Take it all to another computer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>One file with your chats, notes, marks, the inbox, drafts, prepared answers, your own posts and those that wait. Nobody else's posts and no keys are in it: on the other computer you sign in again. What waits is asked about there before it goes out. A damaged database that Parley put aside can be imported, too.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Export everything of yours</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import what was exported</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>The posts of your rooms as your accounts saw them, so that none is read and billed twice.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What you are typing, what is on its way, and what you marked, noted, muted or put in the inbox.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>These settings, and who is signed in, without their keys.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures of the posts that you looked at, until others need the room.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>A log of what went wrong, without anybody's words.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Open the folder</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Open the logs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty what is kept of pictures</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Export everything of yours…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What the practice room said. The real Parley keeps its files elsewhere.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>General</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Light or dark</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>As the system</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Light</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Dark</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Holds at once.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Size of the text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Holds from the next start on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Newest posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Holds at once, in every room.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Space around posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Comfortable</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Compact</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Compact shows what you can do with a post when you point at it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Time to take a post back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>What you post as a host in your own room leaves at once.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keys worth knowing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Reminders</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>A day, an hour and five minutes before a planned chat. None for another room while a chat is on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Closing the window</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Ends Parley</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keeps it in the tray</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Reminders come while Parley runs. From the tray it is ended by its menu.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>On top</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>At the bottom</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>On</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/kept_field.py" />
<source>Keep: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Open invitation links with Parley</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Wherever you click on a parley: link. For calendar files (.ics) Parley is then offered, too.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts read</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>People looked up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Counts of posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written with a link</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Replies</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Reposts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Deleted or hidden</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Pictures described</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Steps of uploads</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Authors who came along</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>By the price list of %1. Each post is billed once a day, however often it is read.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Money</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Somebody else pays</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>I pay for this app</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Who pays</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap in US dollars</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Sums are shown here and in the rooms whose account signed in through this app.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Switch this on only if the bill comes to you: then sums and their cap are shown.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Nothing yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together, if what is not known is billed, too</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: no cap.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap for a room and day, in US dollars</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Ten minutes before it you are told, then Parley reads more slowly, then it stops and asks. 0 is no cap. Your own posts are never held back. Holds from the next look on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Today, since midnight UTC</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>not known</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>This is no sum that a cap can be.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Use a number such as 10, or 0 for no cap.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>%1 bills whoever owns the app that people sign in through. Nobody else sees sums.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: %1 a room and day.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>For organisers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>With the bearer token of your own app, posts come in as they are written instead of at each look. Who takes part in a chat needs none, and is never asked for one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Bearer token</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Paste it here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Putting it into your keyring…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forget the bearer token</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is here for this session only.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>None is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forgotten.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>It goes into your keyring and stays on this computer: not into a file, a log, an export or a picture. Parley does not show it again. Whether %1 takes it, the line at the window's foot says.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is kept in your keyring since %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>In practice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>Accounts, connection, money and an organiser's key belong to the real Parley and are set there. The practice room has a visitor of its own, keeps their key in memory, and goes nowhere: no proxy, no certificate, and no bill.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>As this computer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Words that the dictionary for %1 does not know get a wave. F7 offers others.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Spelling</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Forget my words</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No spell checker was found on this computer, so no word is marked. On Linux, install Enchant and a dictionary, for example hunspell-en-us.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No word is marked.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Language: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>There is no dictionary for %1 on this computer, so no word is marked.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/settings/window.py" />
<source>Pages</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Your yes came; putting your key away…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through the app that was set up on this computer; its owner pays.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>1 post of #%1 is in the archive on this computer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Say yes in your browser; Parley goes on by itself. No browser came up? Copy the address into one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>You sign in through %1's app, which came with the invitation. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; its owner pays.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through your own app (settings); its owner pays.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Read #%1 in the browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Practise</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%2 posts of #%1 are in the archive on this computer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Open them in the archive</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in through %1's app</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%1 shows posts to signed-in readers only.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>There is no app yet to sign in to %1 through. What works without one: the plan, where an invitation brought it; your answers, written here with number and hashtag and sent from your browser; and practice.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>If you organise chats: your organisation sets up one app at %1, once, and puts its public client id into the invitation. It pays; the people in the chat set up nothing and pay nothing.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Signing in happens in your browser, on %1's own page; Parley never sees your password.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; %1 owns it and pays.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in with %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Full screen</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>#%1 on stage</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>We begin soon.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Scan to join</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Close the stage</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by %1 @%2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Leave full screen (Esc)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Full screen (F11)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1, %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot start</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot open this</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/status_line.py" />
<source>Ctrl+Enter send · Alt+1…9 question · F6 next pane</source>
<translation type="unfinished" />
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts on their way</source>
<extracomment>Of one: %n post on its way</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts timed</source>
<extracomment>Of one: %n post timed</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts need you</source>
<extracomment>Of one: %n post needs you</extracomment>
<translation type="unfinished">
<numerusform />
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/accessible.py" />
<source>You read to before this post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is pinned as Q%2, for you alone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the post. On %1, its menu “…” has Report.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the profile. On %1, its menu “…” has Block @%2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is in the inbox.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It mentions you or stands under a question. Who follows the hashtag alone does not see it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You pinned this post as a question, for yourself alone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You hid this reply for everybody; it counts nowhere.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>Somebody has to see to it. Who has it, and what was noted, is in the inbox.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>They post this link and say nothing else here. Who hosts can fold them away.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You moved it here. The post's menu puts it back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It counts nowhere. The post's menu brings it back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>pinned</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>hidden</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>left out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are muted in this room.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is gone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is shown again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are shown again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 counts again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is moved to Q%2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is on the stage, until the next question.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is off the stage.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is no longer kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is back where Parley put it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts nowhere now.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is left out of counts and cards.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are shown in this room.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are covered again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is muted in this room.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/empty.py" />
<source>Show all</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>This question · %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>For me · %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hosts and guests</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Unlabelled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hide reposts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Mute a word…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Newest at the bottom</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Choose it to take that back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters. On: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Posts that mention you, and replies to your posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Left out: @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was (Escape)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1+</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 waiting</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let all in: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 and its answers: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Hold the stream: new posts wait until you let them in (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The stream is held. Nothing waits.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Holding</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The rest: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>New posts wait here. Press to let them in again (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 Press to let them in (%2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Pin as</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1 (new)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Move to</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Do not keep</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Show it in the inbox</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>To the inbox</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Mute @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Take it off the stage</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Show on stage</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Where Parley put it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Count @%1 again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Count this post again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Leave this post out of counts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Leave @%1 out of counts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Show pictures by @%1 in this room (%2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>They are not fetched before you want to see them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Poll</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Vote on %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1 on %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Copy text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Delete this post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Delete it for everybody</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Copy %1 posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Copy link</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I do not host here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>@%1 is not a host</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Show pictures by @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1: allow it first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Report this post on %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Block @%1 on %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I host here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Mark @%1 as host</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Quote in the browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Show this reply again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Play it on %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>See what was edited on %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Cover pictures by @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Hide this reply</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Posts with this word, or these words, are not shown in this room.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Go to the newest post (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Word to mute</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Mute</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Nothing has come since you stopped reading.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Your note about @%1's post. Nobody else sees it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Home</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/pills.py" />
<source>Where you stopped</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/read_line.py" />
<source>You read to here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Reposted by %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>It took the place of an earlier version.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>%1 (press to change it)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Show less</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>just now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Practice posts have no page of their own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>This post came by a file that does not say where it is.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Repost in the browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Kept: let it go (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Keep this post (%1)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as the next question, for you alone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as Q%1, for you alone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video, %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture from someone new here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Edited</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Poll: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably host</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody named the hosts here. What @%1 posts shows it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>without the hashtag</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 new, %2 from the host</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>This is the newest post that you let in. %1 more wait: you hold the stream.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 has not answered since %2. A newer question may exist. What you send is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 and what answers it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>waiting</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sending…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>checking</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sent, not in search yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>did not go out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>its time went by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>continued in the browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it replies to a post about it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it stands in a thread about it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>the same person answered it a moment before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it uses the question's words</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it came while people were answering this</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 pictures from someone new here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video from someone new here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF from someone new here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture did not load</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1, covered</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably %1: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>in the inbox</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>escalated</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 accounts, one link</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 new</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 new from the host</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>The stream is held. 1 post waits.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>The stream is held. %1 posts wait.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>This is the newest post that you let in. 1 more waits: you hold the stream.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1, from the host: %2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>The newest %1 of %2 posts are copied.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>The post is copied.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 posts are copied.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>The practice room</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>This question, 1 answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>This question, %1 answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nothing was asked yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1, what answers it, and what probably does (%2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No post fits yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only these are shown: %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No posts with %1 yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New ones appear here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>1 picture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>kept</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>K</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>M</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>This question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>For me</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>For me, 1 post</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>For me, %1 posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>for me</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>hosts and guests</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>unlabelled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>no reposts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Every post here is muted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>“More filters” takes a mute back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody has mentioned or answered you yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only posts for you are shown.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Looking for posts with %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>They appear here in a moment.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Sign in to read %1 here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 shows its posts only to people who have signed in.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>From the host: %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>1 draft</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>%1 drafts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>1 prepared answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>%1 prepared answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>1 note or mark</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>%1 notes and marks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>1 post that waits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>%1 posts that wait</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>nothing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>Hosted by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>as @%1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>No chat is planned</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Open Parley</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Quit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Sign in again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Read in the browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Look again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Parley has stopped looking for new posts.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Look at the proxy in the settings, under Connection.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 cannot be reached.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 wants a name and a password.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network; the settings say where they go.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 does not let Parley through.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network to let it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy cannot be fetched.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy does not work.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network, or name the proxy yourself in the settings.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The way to %1 is not safe, so nothing was sent.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Check this computer's date, or ask whoever runs your network.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The certificate of %1 is not valid today, so nothing was sent.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Check this computer's date and time.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Nobody whom this computer trusts vouches for %1, so nothing was sent.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Your network may read along: ask whoever runs it for its certificate.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Somebody else answered in the place of %1, so nothing was sent.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Open a page in your browser: your network may want you to sign in first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat is an hour on a hashtag. The host asks Q1, Q2, Q3. You answer A1, A2, A3. Parley adds the number and the hashtag for you.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat begins at once, on your own computer. A host asks, others answer, and you answer too and see your post come in. Nothing is posted, and you need no account.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>#hashtag or invitation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Host's handle (optional)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Or join a chat</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>X shows posts to signed-in readers only; the room asks you to sign in.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat that answers you, on your own computer. Nothing is posted.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Questions are read from the host's posts.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Practise first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Rooms joined lately</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Welcome to Parley</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Waiting to go out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>On its way</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>No clear answer yet. Looking whether it went out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sent. It shows up in the stream in a moment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It did not go out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Its time went by. Does it still go out?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continued in the browser. Parley waits until it is seen</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 did not answer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; Parley tries again by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 asks us to slow down.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>As many posts went out as %1 takes in a day.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it goes out when the day is over, or now in the browser.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 says that the credit is used up.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it can go out in the browser.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Another Parley or program has the stream, so this one looks by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It takes over when the other one leaves.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take the stored bearer token, so Parley looks by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Put another one in Settings, or take it out there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has no room for this chat in its stream, so Parley looks by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Whoever owns the app can delete some of its stream rules.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app do no more this month.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has trouble of its own just now.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 gave no clear answer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks whether it went out before it tries again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has this text from you already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change a word, or discard it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 counts more characters than fit in a post.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten it; your text is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>What it follows did not go out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or send it by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>There is nothing to send yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this reply in the browser only.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; your text comes along.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes quotations in the browser only.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes one word with a $ in a post.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave one of them, or continue in the browser.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley do that.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; whoever set it up can mend it at %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take a picture of this post.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave it out, or take another; your text is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 still works on a picture of this post.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley tries again by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not have a picture of this post any more.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley uploads it again by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let you do that with this post.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was changed there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>That post or person is gone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was sent.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this only from somebody who is signed in.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in, or continue in the browser.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not know this sign-in any more.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in again, or continue in the browser.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring has no key for %1 at the moment.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock the keyring, or sign in again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to do this for you yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; allow it, or continue in the browser.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This was written for another network, so Parley kept it here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Copy the text into the right room.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so nothing can be saved.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; what you type stays here until then.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>The run sheet's shared folder cannot be reached.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It is kept here, and shared again once the folder is back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your desktop could not be told that Parley opens these links.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>See that xdg-utils is installed, and that you may write to your desktop's folders.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something is asked before that goes out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Say that you mean it, or leave it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so nothing can be saved.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; what you type stays here until then.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring is locked.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it and look again; until then you sign in at every start.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring does not answer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it, or restart it; Parley tries again by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out here. %1 could not be told, and may still list Parley.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Remove it there: Settings, Security and account access, Apps and sessions, Connected apps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out. A key that opens nothing any more is still in your keyring.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You may delete it there; its name begins with Parley.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This computer has no safe place for your key.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Start a keyring such as GNOME Keyring or KWallet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks again by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can top it up.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app read no more posts this month.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can ask for more.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley has read as much here today as it may.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes on when the day ends in UTC.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley read.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever set it up can add its app to a package at %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so new posts cannot be kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; Parley goes on by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so new posts cannot be kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; Parley goes on by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 keeps this from you.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has nothing there any more.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 shows this only to somebody who is signed in.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in to read on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again to read on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to read for you.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again and allow it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something went wrong inside Parley. Your text is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten the marked part; your text is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes out by itself at %1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>the practice room</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Stopped looking</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again now.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It can go out at %1; Parley asks you then.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>reading older posts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 days ago</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or continue in the browser.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connecting to %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1 by its stream</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>looking now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again in %1 s.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 min ago</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 h ago</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>next look in %1 s</source>
<translation type="unfinished" />
</message>
</context>
</TS>
