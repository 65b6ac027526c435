# A greeting. Short and kind. No "how are you", no question at all, nothing about why the person is here.
title = Hello
opening = { $reader ->
        [victim] Hello. It is good that you wrote. None of this is your fault. I can show you where to get help.
       *[other] Hello. It is good that you wrote. I can show where to get help when a child is sexually exploited or abused.
    }
steps =
    You can type what you need in a few words. Spelling does not matter.
    You can look through the topics if you do not know what to type.
    { $reader ->
        [victim] { $country ->
            [united-kingdom] To reach a person, under 19: { childline } { childline.phone }. Any hour: text { shout.text-word } to { shout.text }. No answer: try another.
           *[other] To reach a person, you can use a helpline in this reply. If no one answers, try the next.
        }
       *[other] To reach a person, you can use a helpline in this reply. If no one answers, try the next.
    }
next = { "" }
