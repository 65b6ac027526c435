# Only on Discord. Limits of Discord's own: a command's name 32 characters, small letters and hyphens; a description 100;
# a form's title and label 45; a button 80.

# The first line of a direct message: it may stand on a lock screen, so it names no subject.
direct-first = I'm Waymark, a bot. No person reads this chat.

# Commands
command-ask = ask
command-ask-about = Ask in your own words. Only you see the answer.
command-topics = topics
command-topics-about = See what I can help with. Only you see it.
command-services = services
command-services-about = See who you can talk to. Only you see it.
command-urgent = urgent
command-urgent-about = Get help for danger now. Only you see it.
command-about = about
command-about-about = What this bot is, what it keeps and who runs it.
command-hide = hide
command-hide-about = Hide what I wrote, and see what stays.
command-language = language
command-language-about = Choose the language of my answers.
command-panel = panel
command-panel-about = Post the help panel in this channel.
command-help-with-this = Get help with this
option-question = question
option-question-about = What you want to ask. No names needed.
option-place = place
option-place-about = Where you are, such as a country.
option-topic = topic
option-topic-about = What you want help with.

# "Get help with this", on somebody's message
with-this-title = Get help with this
with-this-opening = You can pick what fits. I do not keep who wrote it or what it says.
with-this-sent-to-me = Someone sent me this
with-this-friend = A friend wrote this
with-this-mine = I wrote this
with-this-else = Something else

# The help panel and its form
panel-title = Help, in private
panel-text = You can ask about sexual abuse or exploitation of under 18s. It can be about you, a friend or a child you know.
panel-private = Only you see the answer. Server staff see nothing of who asks or what, not even counts.
panel-ask = Ask in private
panel-topics = Topics
panel-now = I need help now
panel-only-in-server = A help panel belongs in a server's channel. Someone who may manage the server can post it.
form-title = Ask in private
form-label = Ask in your own words
form-hint = No names needed. Only you see the answer.

# Hiding
hide-in-server = You can dismiss each of my answers: tap "Dismiss message" under it. They also go away when Discord restarts.
hide-in-direct = I am deleting what I wrote here. It may take a few minutes.
hide-stays = What you wrote stays until you delete it. That we talked stays in your list of direct messages. Discord keeps its own copy.
hide-noticed = Clearing a lot at once can be noticed. You can leave some of it.
hide-by-hand = I could not take this away. You can dismiss it: tap "Dismiss message" under it.

# What is sent without words
image-note = I did not open it. Please do not send pictures here.
voice-note = I cannot listen to sound. You can type, in your own words.
no-words-note = I can only read words. You can type, in your own words.

about-contact = To tell of a wrong number, or to complain about me: { $contact }
choose-placeholder = Choose here

# When something of ours breaks
broken = I could not answer just now. That is my fault, not yours. You can ask again.
