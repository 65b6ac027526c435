# English is hard for the reader or for the one they help: how to ask for an interpreter, lines that have one, this chat's own languages.
# The easiest words of all: the reader may read this with a dictionary. An interpreter may be known to the family.
# Only lines whose facts hold interpreters are named for that. Whether an interpreter is free is not in the facts: not said.
title = Help in another language
opening = { $reader ->
        [friend] The person you care about can get help in their own language. If someone hurt them, they are not to blame.
        [parent] You can get help in your own language. Your child is not to blame, and you are not to blame.
        [professional] A person can tell more in their own language. If someone hurt them, they are not to blame.
        [own-thoughts] You can get help in your own language. You can ask for an interpreter.
       *[other] You can get help in your own language. If someone hurt you, it is not your fault.
    }
steps =
    { $reader ->
        [professional] Book a trained interpreter, one who does not know the family. Never use a child.
        [friend] You can call with them and say: we need an interpreter. Then say the language.
       *[other] You can say: I need an interpreter. Then say your language.
    }
    { $place ->
        [wales] { samaritans } has a line in Welsh. Interpreters: { unseen-modern-slavery-helpline }, { unseen-modern-slavery-helpline.phone }.
        [united-kingdom] Forced to do things: { unseen-modern-slavery-helpline }, { unseen-modern-slavery-helpline.phone }, has interpreters.
        [england] Forced to do things: { unseen-modern-slavery-helpline }, { unseen-modern-slavery-helpline.phone }, has interpreters.
        [scotland] Forced to do things: { unseen-modern-slavery-helpline }, { unseen-modern-slavery-helpline.phone }, has interpreters.
        [northern-ireland] Forced to do things: { unseen-modern-slavery-helpline }, { unseen-modern-slavery-helpline.phone }, has interpreters.
        [australia] { au-tis-national }, { au-tis-national.phone }: an interpreter can join your call.
        [canada] { us-childhelp }: interpreters in more than 170 languages, day or night.
        [united-states] { us-childhelp }: interpreters in more than 170 languages, day or night.
        [germany] { de-hilfe-telefon-missbrauch } helps in more than one language.
       *[other] { int-find-a-helpline } shows lines where you live. You can ask which languages they speak.
    }
    { $reader ->
        [professional] Ask if the person wants a woman or a man. Say again what you must pass on.
       *[other] You can ask for an interpreter who does not know your family. You can ask for a woman or a man.
    }
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: you can call { samaritans } or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: you can call { samaritans } or text { text-50808 }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: you can text { us-crisis-text-line } or call { us-988.phone }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [victim] { $country ->
            [united-kingdom] Left home: { runaway-helpline } { runaway-helpline.phone } has interpreters. Under 19: { childline } { childline.phone }.
            [ireland] Day or night: { childline-ireland } for children, { samaritans } for anyone.
            [australia] Day or night: { au-kids-helpline } for ages 5 to 25, { au-lifeline } for anyone.
            [canada] Day or night: { ca-kids-help-phone } for the young, { us-childhelp } for anyone.
            [united-states] Day or night: { us-childhelp } by phone, { us-crisis-text-line } by text.
            [new-zealand] Day or night: { nz-youthline } for ages 12 to 24, { nz-1737.phone } for anyone.
            [germany] You can call { de-hilfe-telefon-missbrauch } or { de-nummer-gegen-kummer }.
            [france] You can call { fr-119 }, day or night. { int-find-a-helpline } shows more lines.
            [poland] Children can call { pl-116111 }, day or night. Adults: { int-find-a-helpline }.
            [romania] You can call { ro-119 }, day or night. { int-find-a-helpline } shows more lines.
            [spain] For a child, day or night: { es-anar }. Others: { int-find-a-helpline }.
            [italy] For a child, day or night: { it-telefono-azzurro }. Others: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
            [india] For a child, day or night: { in-childline-1098 }. Others: { int-find-a-helpline }.
            [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] For a child, day or night: { bd-child-helpline-1098 }. Others: { int-find-a-helpline }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [adult-survivor] { $place ->
            [england] Day or night: { victim-support } and { rape-sexual-abuse-support-line }.
            [wales] Day or night: { victim-support } and { live-fear-free }.
            [scotland] You can talk to { victim-support-scotland }, or to { samaritans } at any hour.
            [northern-ireland] Day or night: { dsa-helpline-ni } and { samaritans }.
            [united-kingdom] You can talk to { survivors-trust }, or to { samaritans } at any hour.
            [ireland] Day or night: { dublin-rape-crisis-centre } and { samaritans }.
            [australia] Day or night: { au-1800respect }. You can ask for an interpreter on the phone.
            [canada] Day or night: { us-childhelp }, or { ca-988.phone } if it feels too much.
            [united-states] Day or night: { us-rainn } and { us-childhelp }.
            [new-zealand] Day or night: { nz-safe-to-talk } and { nz-victim-support }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
       *[other] { $country ->
            [united-kingdom] Under 19: { childline }, { childline.phone }. Worried adults: { nspcc-helpline }. Any hour: text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { childline-ireland } for children, { samaritans } for anyone.
            [australia] Day or night: { au-kids-helpline } for ages 5 to 25, { au-lifeline } for anyone.
            [canada] Day or night: { ca-kids-help-phone } for the young, { us-childhelp } for anyone.
            [united-states] Day or night: { us-childhelp } by phone, { us-crisis-text-line } by text.
            [new-zealand] Day or night: { nz-youthline } for ages 12 to 24, { nz-1737.phone } for anyone.
            [germany] You can call { de-hilfe-telefon-missbrauch } or { de-nummer-gegen-kummer }.
            [france] You can call { fr-119 }, day or night. { int-find-a-helpline } shows more lines.
            [poland] Children can call { pl-116111 }, day or night. Adults: { int-find-a-helpline }.
            [romania] You can call { ro-119 }, day or night. { int-find-a-helpline } shows more lines.
            [spain] For a child, day or night: { es-anar }. Others: { int-find-a-helpline }.
            [italy] For a child, day or night: { it-telefono-azzurro }. Others: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
            [india] For a child, day or night: { in-childline-1098 }. Others: { int-find-a-helpline }.
            [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] For a child, day or night: { bd-child-helpline-1098 }. Others: { int-find-a-helpline }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
    }
next = { $reader ->
        [own-thoughts] If you see Change language here, you can press it. If they do not understand, you can try the next helpline.
        [victim] { $place ->
            [england] You do not have to translate for your family. The { victims-code } gives a right to understand and be understood. If you see Change language, you can press it. If no one answers, try the next helpline.
            [wales] You do not have to translate for your family. The { victims-code } gives a right to understand and be understood. If you see Change language, you can press it. If no one answers, try the next helpline.
           *[other] You do not have to translate for your family. You can ask the police for an interpreter too. If you see Change language here, you can press it. If no one answers, try the next helpline.
        }
       *[other] { $place ->
            [england] The { victims-code } gives a right to understand and be understood. A child does not have to translate. If you see Change language, you can press it. If no one answers, try the next helpline.
            [wales] The { victims-code } gives a right to understand and be understood. A child does not have to translate. If you see Change language, you can press it. If no one answers, try the next helpline.
           *[other] You can ask the police for an interpreter too. A child does not have to translate. If you see Change language here, you can press it. If no one answers, try the next helpline.
        }
    }
