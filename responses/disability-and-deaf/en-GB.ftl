# A Deaf, disabled, autistic or ill person, or someone with them: help without a voice, in sign, in easy words, with someone beside them.
# The person who hurts may be the carer, the driver or the interpreter. Never say that a line signs or has easy words unless the facts do.
# Registered intermediaries, text relay numbers and the Deaf text services of Ireland and New Zealand are from memory in the facts: not said.
# The right to understand and be understood is right 1 of the Victims' Code: England and Wales only.
title = Help for Deaf and disabled people
opening = { $reader ->
        [friend] The person you care about can get help in a way that works for them. If someone hurt them, they are not to blame.
        [parent] Your child can get help in a way that works for them. If someone hurt them, they are not to blame.
        [professional] Deaf and disabled people can get help in a way that works for them. A person who was hurt is not to blame.
        [own-thoughts] You can get help in a way that works for you. You can ask for time, typing or easy words.
       *[other] You can get help in a way that works for you. If someone hurt you, it is not your fault.
    }
steps =
    { $country ->
        [united-kingdom] Danger now: { emergency-999-bsl } by video, { emergency-999-bsl.url } Texts to { emergency-text-999.text } need sign-up before.
        [australia] Danger now: a TTY (typing phone) can call { au-106-tty-emergency.relay }. A mobile cannot text it.
        [united-states] Danger now: you can try a text to { $emergency }. It works only in some places.
        [new-zealand] Danger now, cannot speak: call { $emergency } from a mobile and press 55 when asked.
       *[other] Danger now: show someone near you this screen. They can call.
    }
    { $reader ->
        [friend] You can ask what they need: typing, an interpreter, easy words or more time.
        [parent] You can say what your child needs: typing, an interpreter, easy words or more time.
        [professional] Ask how the person likes to talk. Use a trained interpreter, not a relative.
       *[other] You can say what you need first: typing, an interpreter, easy words or more time.
    }
    { $reader ->
        [friend] You can help them tell an adult. If a carer hurts them, pick someone else, like a nurse.
        [parent] You can tell a doctor or teacher. If a carer hurts your child, you can ask for another carer.
        [professional] See the person without their carer. Ask who they want beside them.
        [own-thoughts] You can ask someone you trust to sit with you when you call or type.
        [adult-survivor] You can have someone you trust with you. If a carer hurts you, you can tell a doctor or nurse.
       *[other] You can tell an adult you trust. If a carer hurts you, pick someone else, like a nurse or teacher.
    }
    { $reader ->
        [adult-survivor] { $country ->
            [united-kingdom] No voice needed: you can text { shout.text-word } to { shout.text } at any hour.
            [ireland] No voice needed: you can text { text-50808 } at any hour.
            [australia] No voice needed: you can text or chat with { au-1800respect } at any hour.
            [canada] No voice needed: you can text or chat with { us-childhelp } at any hour.
            [united-states] { us-deaf-hotline }: video call in American Sign Language, day or night.
            [new-zealand] No voice needed: you can text { nz-safe-to-talk } on { nz-safe-to-talk.text }.
           *[other] { int-find-a-helpline } shows lines where you live. You can look for text or chat.
        }
        [own-thoughts] { $country ->
            [united-kingdom] No voice needed: you can text { shout.text-word } to { shout.text } at any hour.
            [ireland] No voice needed: you can text { text-50808 } at any hour.
            [australia] No voice needed: you can text { au-lifeline } on { au-lifeline.text }.
            [canada] No voice needed: you can text { ca-988.text } at any hour.
            [united-states] No voice needed: you can text { us-crisis-text-line } at any hour.
            [new-zealand] No voice needed: you can text { nz-safe-to-talk } on { nz-safe-to-talk.text }.
           *[other] { int-find-a-helpline } shows lines where you live. You can look for text or chat.
        }
       *[other] { $country ->
            [united-kingdom] { childline }, under 19: { childline.webchat } or { childline.phone }. Anyone can text { shout.text-word } to { shout.text }.
            [ireland] No voice needed: children can chat with { childline-ireland }. Anyone can text { text-50808 }.
            [australia] No voice needed: chat with { au-kids-helpline } (ages 5 to 25) or { au-1800respect }.
            [canada] By text or chat: { ca-kids-help-phone } for the young, { us-childhelp } for anyone.
            [united-states] { us-deaf-hotline }: video call in American Sign Language. By text: { us-crisis-text-line }.
            [new-zealand] No voice needed: text { nz-1737.text }, or { nz-youthline } on { nz-youthline.text } (ages 12 to 24).
            [france] No voice needed: children can chat with { fr-119 }, in French.
            [netherlands] No voice needed: ages 8 to 18 can chat with { nl-kindertelefoon }, in Dutch.
            [poland] No voice needed: children can chat with { pl-116111 }, in Polish.
            [spain] No voice needed: children can chat with { es-anar }, in Spanish.
            [italy] No voice needed: children can chat with { it-telefono-azzurro }, in Italian.
            [sweden] No voice needed: under 18, chat with { se-bris }, in Swedish.
           *[other] { int-find-a-helpline } shows lines where you live. You can look for text or chat.
        }
    }
next = { $reader ->
        [own-thoughts] If they do not understand, you can ask again, or try the next helpline. You can ask first what they must pass on.
       *[other] { $place ->
            [england] The { victims-code } gives a right to understand and be understood. You can say: the Victims' Code. You can ask first what a helper must pass on. If they do not understand, try the next.
            [wales] The { victims-code } gives a right to understand and be understood. You can say: the Victims' Code. You can ask first what a helper must pass on. If they do not understand, try the next.
           *[other] You can ask the police for an interpreter, easy words or breaks. You can ask first what a helper must pass on. If they do not understand, try the next one.
        }
    }
