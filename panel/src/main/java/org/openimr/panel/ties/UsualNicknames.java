package org.openimr.panel.ties;

/** A small list of our own writing; an installation may load another. [D] */
final class UsualNicknames {
    static final String TEXT = """
            # given name: what it is shortened to
            abigail: abby, gail
            abraham: abe, bram
            albert: al, bert
            alejandro: alex, ale
            alexander: alex, sandy, xander, sasha
            alexandra: alex, sandra, sasha, lexi
            alfred: al, fred, alf
            andrea: andi, drea
            andrew: andy, drew
            angela: angie
            anthony: tony
            antonio: tony, toni
            arthur: art, artie
            barbara: barb, barbie, babs
            beatrice: bea, trixie
            benjamin: ben, benny, benji
            bernard: bernie
            bradley: brad
            carolyn: carol, carrie, lyn
            caroline: carol, carrie
            catherine: cathy, cate, kate, katie, kathy, kitty
            charles: charlie, chuck, chas, chip
            charlotte: charlie, lottie
            christina: chris, chrissy, tina
            christine: chris, chrissy, tina
            christopher: chris, kit, topher
            cynthia: cindy
            daniel: dan, danny
            danielle: dani
            david: dave, davy
            deborah: deb, debbie, debra
            donald: don, donnie
            dorothy: dot, dottie, dolly
            douglas: doug
            edward: ed, eddie, ned, ted, teddy
            eduardo: eddie, lalo
            eleanor: ellie, nell, nora
            elizabeth: beth, betty, betsy, eliza, liz, lizzie, libby, lisa
            emily: em, emmy
            enrique: quique, rick
            eugene: gene
            evelyn: eve, evie
            florence: flo
            frances: fran, frannie
            francis: frank, fran
            francisco: paco, pancho, frank, cisco
            franklin: frank
            frederick: fred, freddie, rick
            gabriel: gabe
            gabriela: gaby
            geoffrey: geoff, jeff
            gerald: gerry, jerry
            gregory: greg
            guadalupe: lupe
            guillermo: memo, will
            harold: harry, hal
            helen: nell
            henry: hank, harry, hal
            herbert: herb, bert
            ignacio: nacho
            isabella: bella, izzy
            jacob: jake
            jacqueline: jackie
            james: jim, jimmy, jamie
            jeffrey: jeff
            jennifer: jen, jenny
            jeremy: jerry
            jessica: jess, jessie
            jesus: chuy
            john: jack, johnny, jon
            jonathan: jon, jonny, nathan
            jose: pepe, joe
            joseph: joe, joey
            josephine: jo, josie
            joshua: josh
            judith: judy
            katherine: kate, katie, kathy, kat, kitty
            kathleen: kathy, kate, kay
            kenneth: ken, kenny
            kimberly: kim
            lawrence: larry, laurie
            leonard: len, leo, lenny
            lillian: lily, lil
            louis: lou, louie
            luis: lucho
            madeline: maddie
            manuel: manny, manolo
            margaret: maggie, meg, peggy, marge, margie, greta, daisy
            martha: marty, patty
            martin: marty
            matthew: matt
            maximilian: max
            melissa: mel, missy
            michael: mike, mick, mickey, mikey
            miguel: mike
            mildred: millie
            mitchell: mitch
            nancy: nan
            natalie: nat
            nathaniel: nate, nathan, nat
            nicholas: nick, nicky
            nicole: nicky, nikki
            norman: norm
            oliver: ollie
            pamela: pam
            patricia: pat, patty, tricia, trish
            patrick: pat, paddy
            peter: pete
            philip: phil
            phillip: phil
            rafael: rafa
            randall: randy
            raymond: ray
            rebecca: becky, becca
            reginald: reggie
            richard: dick, rich, rick, ricky
            robert: bob, bobby, rob, robbie, bert
            roberto: beto, robert
            rodney: rod
            ronald: ron, ronnie
            rosa: rosie
            rosemary: rose, rosie
            samantha: sam, sammy
            samuel: sam, sammy
            sandra: sandy
            sarah: sally, sadie
            sergio: checo
            sharon: shari
            shirley: shirl
            sidney: sid
            solomon: sol
            stanley: stan
            stephanie: steph
            stephen: steve
            steven: steve
            stuart: stu
            susan: sue, susie, suzy
            susanna: sue, susie
            teresa: terry, tess
            theodore: ted, teddy, theo
            theresa: terry, tess, tessa
            thomas: tom, tommy
            timothy: tim, timmy
            tobias: toby
            valerie: val
            veronica: ronnie, vero
            victor: vic
            victoria: vicky, tori
            vincent: vince, vinny
            virginia: ginny
            walter: walt, wally
            william: bill, billy, will, willie, liam
            yolanda: yoli
            zachary: zach, zack
            """;

    private UsualNicknames() {}
}
