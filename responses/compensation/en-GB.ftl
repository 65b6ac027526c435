# Money or paid help after abuse: state schemes, redress, a claim in court. Never "you have a case", never that it will be paid.
# Time limits only from the facts: the scheme of England, Wales and Scotland, and Australia's redress. Northern Ireland's and Ireland's own schemes are from memory: left out.
# That the police must have been told, and that no lawyer is needed, are from memory: left out.
title = Money after abuse (compensation)
opening = { $reader ->
        [friend] Some schemes can pay money to people who were hurt. It is fine to ask. The person you care about is not to blame.
        [parent] Some schemes can pay money to children who were hurt. It is fine to ask. Your child is not to blame.
        [professional] Some schemes can pay money to people who were hurt as children. They are not to blame.
        [own-thoughts] You can ask for free help and advice. You can start with a line that listens.
       *[other] Some schemes can pay money to people who were hurt. It is fine to ask. What happened is not your fault.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You can ask first what they must pass on.
       *[other] { $place ->
                [england] You can ask { cica }: { cica.phone }, option 8. Applying is free.
                [wales] You can ask { cica }: { cica.phone }, option 8. Applying is free.
                [scotland] You can ask { cica }: { cica.phone }, option 8. Applying is free.
                [northern-ireland] There may be a scheme here. You can ask { dsa-helpline-ni } who decides.
                [united-kingdom] England, Wales and Scotland have one scheme. You can ask { survivors-trust } where to apply.
                [ireland] There may be a scheme here. You can ask { dublin-rape-crisis-centre } who decides.
                [australia] Abuse in a school, church or club: { au-national-redress-scheme }, { au-national-redress-scheme.phone }.
                [canada] You can ask victim services near you. In British Columbia or Yukon: { ca-bc-victimlink }.
                [united-states] Every state has a fund. You can ask about yours on { us-victim-compensation.phone }.
                [new-zealand] { nz-acc-sensitive-claims } gives free therapy at any age. You need not tell the police.
               *[other] There may be a scheme where you live. You can ask a helpline or victim services who decides.
            }
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
       *[other] { $place ->
                [england] Hurt under 18, and police told before 18: you can apply until you are 20.
                [wales] Hurt under 18, and police told before 18: you can apply until you are 20.
                [scotland] Hurt under 18, and police told before 18: you can apply until you are 20.
                [australia] Apply before 30 June 2027. { au-knowmore } gives free legal help: { au-knowmore.phone }.
                [united-states] Many states ask for a police report. The fund may have a time limit too. Ask now.
                [new-zealand] { nz-victim-support } can help with some costs. You can call { nz-victim-support.phone }.
               *[other] There may be a time limit. Ask now, even if it was long ago.
            }
    }
    { $reader ->
        [own-thoughts] You can ask a doctor for help too.
       *[other] { $place ->
                [england] Police first told at 18 or over: you can apply for 2 years after that.
                [wales] Police first told at 18 or over: you can apply for 2 years after that.
                [scotland] Police first told at 18 or over: you can apply for 2 years after that.
               *[other] A claim in court is different. A lawyer can tell you if there is a time limit. Ask now.
            }
    }
    { $reader ->
        [adult-survivor] { $place ->
                [england] Day or night: { victim-support } and { rape-sexual-abuse-support-line }.
                [wales] Day or night: { victim-support } and { live-fear-free }.
                [scotland] You can talk to { victim-support-scotland }, or to { samaritans } at any hour.
                [northern-ireland] Day or night: { dsa-helpline-ni } and { samaritans }.
                [united-kingdom] You can talk to { survivors-trust }, or to { samaritans } at any hour.
                [ireland] Day or night: { dublin-rape-crisis-centre } and { samaritans }.
                [australia] Day or night: { au-1800respect } and { au-lifeline }.
                [canada] Day or night: { us-childhelp }. You can call or text { ca-988.phone } if it feels too much.
                [united-states] Day or night: { us-rainn } and { us-childhelp }.
                [new-zealand] Day or night: { nz-safe-to-talk } and { nz-victim-support }.
                [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
        [own-thoughts] { $country ->
                [united-kingdom] Day or night: you can call { samaritans } or text { shout.text-word } to { shout.text }.
                [ireland] Day or night: you can call { samaritans } or text { text-50808 }.
                [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
                [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
                [united-states] Day or night: you can text { us-crisis-text-line } or call { us-988.phone }.
                [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
       *[other] { $country ->
                [united-kingdom] { $reader ->
                    [victim] Under 19: { childline } { childline.phone }. At any hour: text { shout.text-word } to { shout.text }.
                   *[other] Under 19: { childline }. Worried adults: { nspcc-helpline }. Any hour: text { shout.text-word } to { shout.text }.
                }
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
                [india] You can call { in-childline-1098 }, day or night. { int-find-a-helpline } shows more lines.
                [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
                [bangladesh] You can call { bd-child-helpline-1098 }, day or night. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
                [england] If it is later, you can still ask. Hurt as an adult: usually 2 years. The { victims-code } gives a right to be told about this. A court claim is different: ask a lawyer now. No answer: try the next.
                [wales] If it is later, you can still ask. Hurt as an adult: usually 2 years. The { victims-code } gives a right to be told about this. A court claim is different: ask a lawyer now. No answer: try the next.
                [scotland] If it is later, you can still ask: rare cases can be late. Hurt as an adult: usually 2 years. The scheme decides. A court claim is different: ask a lawyer now. If no one answers, try the next line.
                [australia] The organisation must have joined. The scheme decides. It can offer money, counselling and an apology. For other abuse, you can ask { au-1800respect } who decides. If no one answers, try the next helpline.
                [new-zealand] You can start with a doctor, or ask { nz-safe-to-talk } to help find a therapist. For money, there may be a time limit. Ask now. If no one answers, try the next helpline.
               *[other] The people who run the scheme decide. You can ask for the answer in writing. If no one answers, you can try the next one.
            }
    }
