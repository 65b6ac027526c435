# What the bot is. Every word here must stay exact: it stores nothing; Discord, the phone and a linked guardian are outside its power. See the privacy note and hide-my-messages.
# No promise of secrecy, no claim about who made it. $emergency is the place's number, or the words "your emergency number".
title = About this bot and your privacy
opening = { $reader ->
        [victim] I am Waymark, a bot, not a person. I show where to get help. What happened is not your fault.
       *[other] I am Waymark, a bot, not a person. I show where to get help when a child is sexually exploited.
    }
steps =
    I store nothing you write. Discord keeps its own copy, and your phone may show it.
    A guardian linked in Discord's Family Center can see that the account messaged me.
    I am made only of words that people approved. I do not understand everything.
    I cannot send anyone or call the police for you. You can call { $emergency } if there is danger.
next = I cost nothing to use. Each service shows its own cost if it is known. You can type /hide to see how to hide messages.
