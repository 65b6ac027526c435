# A formal complaint, or the officer is the abuser. The officer may be at home, or in the reader's own force: never send them only back to it.
# Say who is told of a complaint (Northern Ireland, New Zealand). Time limits only where the facts give them. A complaint is separate from a new look at the case.
# Own-thoughts: no fault sentence, no place to report or complain.
title = Complaining about police or an officer
opening = { $reader ->
        [own-thoughts] Police have rules too. You can talk to someone about what was said or done.
        [parent] Police have rules too. Whatever an officer did or said, your child is not to blame.
        [friend] Police have rules too. Whatever an officer did or said, the person you care about is not to blame.
        [professional] Police have rules too. Whatever an officer did or said, the child is not to blame.
       *[other] Police have rules too. If an officer hurt you or treated you badly, it is not your fault.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You choose how much to say.
        [professional] Write down today what was said or done, by whom, and when. Put it somewhere safe.
       *[other] You can write down today what was said or done, and when. You can put it somewhere safe.
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
       *[other] { $place ->
            [england] You can complain to the force, or to the { iopc } on { iopc.phone }.
            [wales] You can complain to the force, or to the { iopc } on { iopc.phone }.
            [scotland] You can complain to Police Scotland. Then there is the { pirc }.
            [northern-ireland] You can complain to the { police-ombudsman-ni } on { police-ombudsman-ni.phone }.
            [united-kingdom] You can complain to the force. Each nation has an office that checks.
            [ireland] You can complain to { fiosru }. It is separate from the Gardai.
            [australia] You can complain to the police, or to the police watchdog for your state.
            [canada] You can use your area's police complaints office. For federal police: { ca-crcc.phone }.
            [united-states] You can complain to the police, or tell the { us-doj-civil-rights }.
            [new-zealand] You can complain to the { nz-ipca } on { nz-ipca.phone }.
           *[other] You can complain to the police. You can ask for the answer in writing.
        }
    }
    { $reader ->
        [own-thoughts] You can ask first what a line must pass on.
       *[other] { $place ->
            [england] If an officer did the abuse, you can ask another force to take the report.
            [wales] If an officer did the abuse, you can ask another force to take the report.
            [scotland] If an officer did the abuse, the Crown Office deals with it. A helper here can help you ask.
            [northern-ireland] If an officer did the abuse, you can tell that office too. It is not the police.
            [ireland] If a Garda did the abuse, you can tell that office. At 16 or 17, no parent is needed.
            [australia] If an officer did the abuse, you can say so. In Victoria and New South Wales, no name is needed.
            [canada] If an officer did the abuse in Ontario, there is a team for that: { ca-on-siu }.
            [united-states] If an officer abused a child, you can also tell the FBI on { us-fbi-tips.phone }.
            [new-zealand] If an officer did the abuse, you can say so. You can ask for a free phone interpreter.
           *[other] If an officer did the abuse, you can first talk to someone outside the police.
        }
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
       *[other] { $place ->
            [england] Any hour: { victim-support }. Under 19: { childline } { childline.phone }. No answer: try the next.
            [wales] Any hour: { victim-support }. Under 19: { childline } { childline.phone }. No answer: try the next.
            [scotland] You can ask { victim-support-scotland }. Under 19: { childline } { childline.phone }. Any hour: { samaritans }.
            [northern-ireland] You can ask the { dsa-helpline-ni }. Under 19: { childline } { childline.phone }.
            [united-kingdom] You can ask { survivors-trust }. Under 19: { childline } { childline.phone }. Any hour: { samaritans }.
            [ireland] You can ask { dublin-rape-crisis-centre }. Children: { childline-ireland }.
            [australia] You can ask { au-1800respect }. Ages 5 to 25: { au-kids-helpline }.
            [canada] You can ask { us-childhelp } or, if young, { ca-kids-help-phone }. No answer: try the next.
            [united-states] You can ask { us-rainn } or { us-childhelp }.
            [new-zealand] You can ask { nz-victim-support } or { nz-safe-to-talk }.
            [germany] You can ask { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Children: { int-child-helpline-international }.
        }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] The IOPC passes complaints to the force. After 12 months a force may refuse: say why it is late. The { victims-code } gives a right to complain. You can still ask for a new look at the case.
            [wales] The IOPC passes complaints to the force. After 12 months a force may refuse: say why it is late. The { victims-code } gives a right to complain. You can still ask for a new look at the case.
            [scotland] After the final police answer, you have 3 months to ask the Commissioner. Before that there may be a limit too: ask now. You can also ask for a new look. If no one answers, try the next helpline.
            [northern-ireland] You normally have one year. It can be later for a very serious reason. The officer is told who you are. You can still ask for a new look at the case. If no one answers, try the next helpline.
            [ireland] There may be a time limit. Ask now. You can ask for a new look at the case too. If no one answers, try the next helpline.
            [australia] There may be a time limit. Ask now. With no name, an office may not be able to write back. You can still ask for a new look at the case. If no one answers, try the next helpline.
            [canada] Federal police: one year, and it can be longer. Under 13, a parent must be there. Ontario: six months. Elsewhere: ask now. You can still ask for a new look at the case.
            [united-states] The Department cannot act on every case. There may be a time limit. Ask now. You can still ask for a new look at the case. If no one answers, try the next helpline.
            [new-zealand] By law the police are told, and usually get a copy. You can talk to a helper first. You can still ask for a new look at the case. If no one answers, try the next helpline.
           *[other] There may be a time limit. Ask now. You can ask for a new look at the case too. If no one answers, try the next helpline.
        }
    }
