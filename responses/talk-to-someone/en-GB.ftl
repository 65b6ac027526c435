# Someone wants a person to listen: lonely, does not know what to do, no voice, at night. Text and chat come before phone. Two lines each time, and what to do if nobody answers.
# Never promise secrecy. Childline (UK) 24/7 phone hours are from memory: Shout and Samaritans carry the night.
title = Talk to someone who listens
opening = { $reader ->
        [victim] None of this is your fault. You do not have to know what to say. Someone can listen.
        [parent] You do not have to carry this alone. Someone can listen to you too.
        [friend] You do not have to carry this alone. Someone can listen to you too.
        [professional] You do not have to carry this alone. Someone can listen to you too.
        [own-thoughts] You do not have to carry this alone. Someone can listen to you.
       *[other] You are not to blame. You do not have to know what to say. Someone can listen.
    }
steps =
    You can begin with: I do not know how to say this.
    { $reader ->
        [adult-survivor] { $country ->
            [united-kingdom] No voice needed: you can text { shout.text-word } to { shout.text } at any hour.
            [ireland] No voice needed: you can text { text-50808 } at any hour.
            [australia] No voice needed: you can text { au-lifeline } or { au-1800respect } at any hour.
            [canada] No voice needed: you can text { us-childhelp } or { ca-988.phone } at any hour.
            [united-states] No voice needed: you can text { us-crisis-text-line } or { us-rainn } at any hour.
            [new-zealand] No voice needed: you can text { nz-1737.phone } or { nz-safe-to-talk } at any hour.
            [germany] You can call { de-hilfe-telefon-missbrauch } without giving a name.
           *[other] You can choose your country on { int-find-a-helpline }.
        }
        [own-thoughts] { $country ->
            [united-kingdom] No voice needed: you can text { shout.text-word } to { shout.text } at any hour.
            [ireland] No voice needed: you can text { text-50808 } at any hour.
            [australia] No voice needed: you can text { au-lifeline } at any hour.
            [canada] No voice needed: you can text { ca-988.phone } at any hour.
            [united-states] No voice needed: you can text { us-crisis-text-line } or { us-988.phone } at any hour.
            [new-zealand] No voice needed: you can text { nz-1737.phone } or { nz-safe-to-talk } at any hour.
           *[other] You can choose your country on { int-find-a-helpline }.
        }
       *[other] { $country ->
            [united-kingdom] No voice needed: text { shout.text-word } to { shout.text } at any hour. Under 19: chat with { childline }.
            [ireland] No voice needed: text { text-50808 }, or chat with { childline-ireland } if you are young.
            [australia] No voice needed: text { au-lifeline } or { au-1800respect } at any hour.
            [canada] No voice needed: text { us-childhelp }. The young can text { ca-kids-help-phone }.
            [united-states] No voice needed: you can text { us-crisis-text-line }, day or night.
            [new-zealand] No voice needed: you can text { nz-1737.phone } or { nz-safe-to-talk } at any hour.
            [france] Children, and adults worried about one, can call { fr-119 } at any hour.
            [poland] Children and teenagers can call { pl-116111 } at any hour.
            [romania] Children can call { ro-telefonul-copilului }. { ro-119 } is open at any hour.
            [spain] Children and teenagers can call { es-anar } at any hour.
            [italy] Children and teenagers can call { it-telefono-azzurro } at any hour.
            [sweden] Under 18: you can call or chat with { se-bris } at any hour.
            [india] Children can call { in-childline-1098 } at any hour.
            [bangladesh] Children can call { bd-child-helpline-1098 } at any hour.
            [germany] Children can call { de-nummer-gegen-kummer }. Anyone can call { de-hilfe-telefon-missbrauch }.
            [netherlands] Ages 8 to 18 can call or chat with { nl-kindertelefoon }.
            [pakistan] Children in Punjab can call { pk-child-helpline-1121 } at any hour.
           *[other] Children can find a line on { int-child-helpline-international }.
        }
    }
    { $reader ->
        [adult-survivor] { $country ->
            [united-kingdom] To speak: you can call { samaritans }, day or night.
            [ireland] To speak: you can call { samaritans } or { dublin-rape-crisis-centre }, day or night.
            [australia] To speak: you can call { au-lifeline } or { au-1800respect }, day or night.
            [canada] To speak: you can call { us-childhelp } or { ca-988.phone }, day or night.
            [united-states] To speak: you can call { us-988.phone } or { us-rainn }, day or night.
            [new-zealand] To speak: you can call { nz-1737.phone } or { nz-safe-to-talk }, day or night.
           *[other] Some lines are open day and night. If one is closed, another may be open.
        }
        [own-thoughts] { $country ->
            [united-kingdom] To speak: you can call { samaritans }, day or night.
            [ireland] To speak: you can call { samaritans }, day or night.
            [australia] To speak: you can call { au-lifeline }, day or night.
            [canada] To speak: you can call { ca-988.phone }, day or night.
            [united-states] To speak: you can call { us-988.phone }, day or night.
            [new-zealand] To speak: you can call { nz-1737.phone } or { nz-safe-to-talk }, day or night.
           *[other] Some lines are open day and night. If one is closed, another may be open.
        }
       *[other] { $country ->
            [united-kingdom] To speak: under 19, { childline } { childline.phone }. Anyone, day or night: { samaritans } { samaritans.phone }.
            [ireland] To speak: { childline-ireland } for children, { samaritans } for anyone, day and night.
            [australia] To speak, day or night: { au-kids-helpline } for ages 5 to 25, { au-lifeline } for anyone.
            [canada] To speak, day or night: { ca-kids-help-phone } if you are young, or { us-childhelp }.
            [united-states] To speak, day or night: { us-childhelp } or { us-988.phone }.
            [new-zealand] To speak, day or night: { nz-1737.phone }. Ages 12 to 24 can also call { nz-youthline }.
           *[other] Anyone can look on { int-find-a-helpline } for a line near them.
        }
    }
    If no one answers, you can try the next helpline. You can also tell someone you trust.
next = They listen first. You can stop at any time. If you or a child is in danger, a line may have to tell someone. You can ask about that before you start.
