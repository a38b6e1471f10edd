import type { Locale } from '@/lib/i18n/locales';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words, folded: what nearly every question has and none is about. */
export const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: list(
    'a about all am an and any anything are as at be been before but by can could did do does don done for from had has have here how i if in into is isn it its let like ll may me more most much must my myself no not now of on one or other our out shall should so some something than that the their them then there these they thing this those to too two up us was we were weren what when where which who whom whose why will with without would you your yours yourself s t',
  ),
  de: list(
    'aber all alle allem als also am an andere anders auch auf aus bei beim bin bis bist da damit dann daran darauf darf das dass davon dein deine deinem deinen deiner deines dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch du durch eben ein eine einem einen einer eines er es etwas euch eure eurem euren eurer euer fur ganz gibt hast hat hatte hattest haben habe hattet ich ihm ihn ihr im in ins ist jede jeden jetzt kann kannst konntest konnte konntet man mehr mein meine meinem mich mir mit muss musst nach nicht nichts noch nur ob oder ohne schon sein seine selbst sich sie sind so soll sollte sollten solltet uber um und uns unsere unserem unseren unser vom von vor wann war ware warst warum was welche welchem welchen welcher welches wem wen wenn wer werden wessen wie wieder will willst wir wird wirst wo wobei wofur womit woran worauf worin woruber worum wurde wurdest wurden zu zum zur bist seid habt zwei',
  ),
  fr: list(
    'a ai aimeriez alors as au aucun aussi autre autres aux avec avez avons avait aviez bien c ce cela celle ces cet cette chez comment d dans de des deux devons devrais devrait devriez dois doit dont du elle en encore entre est et etait etes etiez etre eu faire fait faites fera feriez ferait faut il ils j je l la laquelle le lequel les leur lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par pas peu peut peux plus pour pourquoi pourrait pourrez pourriez pouvez pouvons puis qu quand que quel quelle quelles quels qui quoi quelque chose s sa sans se sera serait ses si soit son sont sur t te tous tout toute tres un une va vais votre vos voulez vous y il elle suis sommes aurais aurait auriez',
  ),
  es: list(
    'a ahora al algo alguien algun alguna alguno antes aqui asi aun cada como con contigo cual cuando cuanto de del desde donde dos e el ella en entre era eres es esa ese eso esta estan estar estas este esto estos estuvo fue fueron fuera ha haces hacer habia habria hace haga han haria has hasta hay hoy he la las le les lo los mas me mi mis mismo mucho muy nada nadie ni no nos nuestra nuestro nuestros o os otra otras otro para pero por porque puede puedes podria podrias podriamos que quien quieres quiero se sea ser si sin sobre solo son soy su sus tal tambien tan te ti tiene tienes tengo toda todo todos tu tus un una uno va vamos vas y ya yo deberia debe haber seria conmigo tras gustaria',
  ),
  pt: list(
    'a agora algo alguem algum alguma ainda antes ao aos aqui as assim ate cada com como da das de dela dele depois desta deste deve do dos e ela ele em entre era essa esse esta estar estas este estes estive eu faz fazer faria foi foram fosse gostaria ha hoje isso isto ja la lhe mais mas me mesmo meu meus minha minhas muito na nada nao nas nem nenhum ninguem no nos nossa nossas nosso nossos num numa o onde os ou outra outro para pela pelo pode podem podia podiam por porque posso qual quais quando que quem quer se sem ser seria seu seus si so sobre sua suas tambem tao tem tenho ter teria teve toda todo todos tudo um uma vai vamos vou voce e duas dois seja sao estou esta do',
  ),
};
