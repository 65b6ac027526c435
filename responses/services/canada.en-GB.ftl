# Words for the services of Canada; the contact facts are in canada.toml.
# Licence: CC BY 4.0.
# `checked` is empty in that file: nobody has compared an entry with the live page yet.

ca-911 =
    .about = For police, ambulance or fire if someone in Canada is in danger right now.
    .limits = A few remote places may not have it. There, you can look up the local police number.

ca-cybertip =
    .about = Canada's place to report grooming, threats, sextortion and other sexual harm to children online.
    .how = You do not have to give contact details. In French it is called Cyberaide.ca.
    .privacy = A charity runs it, not the police. An analyst reads the report. Likely crimes go to police. Children at risk go to child welfare.

ca-needhelpnow =
    .about = Help to get down a sexual image of you from before you were 18. Also if someone threatens you.
    .how = Stop replying. Keep the messages, but not the picture itself. You can report, then block. In French it is called AidezMoiSVP.ca.
    .privacy = A charity runs it. If a child may be in danger, it may share what you tell it.

ca-kids-help-phone =
    .about = Children and young people can call, text or chat about anything, day or night.
    .hours = Live chat may have shorter hours.
    .limits = The phone number is from a 2018 page. If it fails, you can text.

ca-988 =
    .about = For anyone who thinks about suicide, or is scared for someone who does.
    .how = You can say if you are under 18, or First Nations, Inuit or Métis. Most callers can do this.

ca-human-trafficking-hotline =
    .about = For people forced into sex or work, and people worried for them. It helps find safety and support.
    .how = You can ask for an interpreter in more than 200 languages. There is a line for typing phones (TTY) too. We do not know its number.
    .privacy = It is a charity, not police. It tells police only if you agree or the law makes it.
    .limits = The number is from a 2019 page. The chat is known only from news reports. Both may have changed.

ca-hope-for-wellness =
    .about = For First Nations, Inuit and other Indigenous people. You can call or chat with a counsellor at any time.
    .how = You can ask for Cree, Ojibway or Inuktitut on the phone. Chat is in English and French. You can search for its name online to find the chat.
    .limits = The page read is from 2018. It may have changed.

ca-talk4healing =
    .about = For Indigenous women in Ontario. You can talk, text or chat with trained Indigenous women.
    .how = You can call to ask about text and chat. There is help in English and up to 14 Indigenous languages.
    .limits = It is for women in Ontario. The number is from a page of 2013. It may have changed.

ca-rcmp-ncecc =
    .about = Part of the national police, the Royal Canadian Mounted Police (RCMP). It works on online sexual crimes against children.
    .how = Your local police take the first report. The centre's page also links to a form. You do not have to give your name on the form.
    .limits = The centre's own special help is for police forces.

ca-crime-stoppers =
    .about = Anyone can pass on what they know about a crime without giving a name.
    .limits = If it happened to you, your story may show who you are. Police or victim services may suit you better.

ca-child-protection-directory =
    .about = For anyone who thinks a child is being hurt. It says who to call in each province or territory.
    .how = You can look for the page about the duty to report.
    .limits = Rules differ by province. If you think a child is being hurt, not reporting can be against the law.

ca-bc-child-protection =
    .about = For British Columbia. You can call if you think a child is being hurt or is not safe.

ca-ab-child-intervention =
    .about = For Alberta. You can call if you think a child is being abused or sexually exploited.
    .how = You do not have to give your name. There is help in many languages.

ca-on-childrens-aid =
    .about = For Ontario. You can tell your local society if you think a child is being hurt.
    .how = There is no single number. You can find your local society on the site. You do not have to give your name.
    .limits = If you think a child under 16 is being hurt, you must tell them. That is the law. For ages 16 and 17 you can choose.

ca-qc-dpj =
    .about = For Quebec. You can call your area's office if you think a child is being hurt.
    .how = Each area has its own number. You can search for DPJ and the name of your area.
    .privacy = One office says that it does not tell who made the report. You can ask first.

ca-nb-child-protection =
    .about = For New Brunswick. You can call if you think a child is being hurt or is not safe.
    .hours = There is another number for after hours, weekends and holidays.

ca-qc-info-aide-violence-sexuelle =
    .about = For anyone in Quebec touched by sexual violence, of any age. You can be heard and find help near you.
    .how = You do not have to give your name. In French it is called Info-aide violence sexuelle.

ca-bc-victimlink =
    .about = For victims of any crime in British Columbia or Yukon. You can get crisis help and find local services.
    .how = There is help in more than 110 languages. Of these, 17 are North American Indigenous languages. For community services, you do not need to have told the police.

ca-child-youth-advocacy-centres =
    .about = A child can tell in one child-friendly place. Police, child protection and helpers work together there.
    .limits = Many centres see only children sent by police or child protection. You can tell one of those two first, and ask for a centre.

ca-talking-for-change =
    .about = For young people and adults worried about sexual thoughts about children. Also about what they look at online.
    .how = On the helpline and chat you do not have to give your name. You can search for its name online to find the chat.
    .hours = The hours are from a 2023 news report. They may have changed.
    .privacy = The therapy is not anonymous.
    .limits = Therapy is for people without a current court case for a sexual crime.

ca-crcc =
    .about = You can complain about an officer of the Royal Canadian Mounted Police (RCMP). It is not part of the police.
    .how = The form is in 16 languages. Most complaints go to the RCMP first. You can then ask for a review within 60 days.
    .hours = It is open Monday to Friday.
    .limits = You have one year to complain, and it can be made longer. If you are under 13, a parent must be with you.

ca-on-leca =
    .about = You can complain here about how a police officer in Ontario acted.
    .how = You have six months to complain.
    .privacy = You have to give your name.
    .limits = For the Royal Canadian Mounted Police (RCMP), see the Civilian Review and Complaints Commission. Complaints about policing as a service go to the Inspectorate of Policing.

ca-on-siu =
    .about = It looks into police in Ontario who may have sexually assaulted someone. You can search for its name online.
    .how = It also covers police who may have badly hurt, shot at or killed someone.

ca-bc-opcc =
    .about = You can complain here about city (municipal) police in British Columbia.
    .limits = It does not cover the Royal Canadian Mounted Police (RCMP). For those, see the Civilian Review and Complaints Commission.

ca-ab-police-review-commission =
    .about = This office is separate from the police. It takes complaints about police in Alberta.
    .how = It is new since December 2025. One part of it looks at serious cases. It aims to finish in 180 days.
    .limits = Complaints about Royal Canadian Mounted Police (RCMP) officers may go elsewhere. You can try the Civilian Review and Complaints Commission.

ca-qc-deontologie-policiere =
    .about = You can complain here about how a police officer in Quebec acted.
    .how = You do not need a lawyer. Staff are not police. A First Nations and Inuit liaison officer can help.
    .limits = It cannot give money or cancel charges. There may be a time limit. Ask now.
