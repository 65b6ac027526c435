# Someone may look at the phone. Every word must stay exact: what the bot can take away, what it cannot. Clearing suddenly can be noticed (rule R63): always said.
# Traces nobody can remove: the list of direct messages, authorised apps, a call log, browser history. Discord keeps its own copy. No promise of safety.
title = Hide this chat
opening = { $reader ->
        [victim] This is not your fault. You can hide some of this chat. Some traces stay, and no one can remove them all.
       *[other] You can hide some of this chat. Some traces stay, and no one can remove them all.
    }
steps =
    The hide button takes away the reply it is on. You can type /hide to see what else you can do.
    In direct messages, /hide deletes what I wrote. Your own messages stay until you delete them.
    These can stay: the direct messages list, apps list in settings, call log, browser history.
    Clearing a lot at once can be noticed. You can use another phone that no one checks.
next = Discord keeps its own copy. A guardian linked in Family Center can see that the account messaged me. If you fear the person who checks, you can talk to a helpline here.
