# Not sure, ashamed, or in love with the person. No verdict on what happened (no legal opinion): "it can be abuse". Never ask. Say whose fault it is not.
# Law only for the United Kingdom (16; under 13; exploitation up to 18). The age for Ireland is from memory in the facts, others are not there: not given.
# Own-thoughts: no sentence about fault.
title = Not sure if it is abuse
opening = { $reader ->
        [victim] It is not your fault. It is normal to feel mixed up. You do not have to be sure to ask for help.
        [friend] The person you care about is not to blame. You do not have to be sure to ask for help.
        [parent] Your child is not to blame. You do not have to be sure to ask for help.
        [professional] The child is not to blame. You do not have to be sure to ask for advice.
        [own-thoughts] It can be hard to know what is abuse. You can talk it over with someone.
       *[other] It is not your fault. It is normal to feel mixed up. You do not have to be sure to ask for help.
    }
steps =
    { $reader ->
        [friend] It can be abuse even if they said yes, said nothing, or love the person.
        [parent] It can be abuse even if they said yes, said nothing, or love the person.
        [professional] It can be abuse even if the child said yes, or loves the person.
        [own-thoughts] It can be abuse even if a child said yes, said nothing, or seemed happy.
       *[other] It can be abuse even if you said yes, froze, were drunk, or love them.
    }
    { $reader ->
        [adult-survivor] A partner, a relative or another child can abuse someone. So can a person you looked up to.
        [victim] A boyfriend, girlfriend, relative or friend can do it. So can someone your age.
       *[other] A boyfriend, girlfriend, relative or friend can do it. So can someone of the same age.
    }
    Fear, pressure, tricks or secrets can be signs. So can gifts, money or a big gap in age.
    { $reader ->
        [victim] { $country ->
            [united-kingdom] You can talk it over. Under 19: { childline } { childline.phone }. Any hour: text { shout.text-word } to { shout.text }. No answer: try another.
           *[other] You can talk it over with a helpline here. You do not need a word for it. If no one answers, try the next.
        }
       *[other] You can talk it over with a helpline here. You do not need a word for it. If no one answers, try the next.
    }
next = { $country ->
        [united-kingdom] { $reader ->
            [victim] In the UK, the age of consent is 16. In law, a child under 13 can never agree. Exploitation (being used) can happen to anyone under 18. If you said yes, it is still not your fault.
           *[other] In the UK, the age of consent is 16. In law, a child under 13 can never agree. Sexual exploitation (being used) can happen to anyone under 18, even if they said yes.
        }
       *[other] Laws about age differ from place to place. You can ask a helpline here what they say. You choose how much you tell.
    }
