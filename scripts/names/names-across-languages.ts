/**
 * Given names as another language has them: a Greek Georgios signs as George, a Hebrew Eliyahu as Elijah. The first name
 * of a line is the one the others are forms of. By hand; kept to languages whose bearers use both in documents.
 */
export const ACROSS_LANGUAGES = `
george georgios giorgos georgi giorgi gevorg girgis jordi|john ioannis yannis giannis hovhannes|michael michail mihalis mikheil mikayel
nicholas nikolaos nikoloz nikola|constantine konstantinos konstantin|demetrius dimitrios dimitris|peter petros boutros butros|paul pavlos boulos poghos
andrew andreas|theodore theodoros|stephen stefanos stepan|anthony antonios antonis|alexander alexandros aleksandre|gregory grigorios grigor grigol
joseph yosef ioseb youssef iosif|judah yehuda|elijah eliyahu elias ilyas|abraham avraham ibrahim|isaac yitzhak ishaq|jacob yaakov hakob yaqub
moses moshe musa|solomon shlomo sulayman suleiman|simon shimon simeon|joshua yehoshua|benjamin binyamin|jonathan yonatan|gabriel gavriel jibril
rebecca rivka|leah lea|esther ester|nathan natan|saul shaul|isaiah yeshayahu|jeremiah yirmiyahu|ezekiel yehezkel|mordecai mordechai|aaron aharon harun
david davit dawud daoud|jorge jordi|jose josep xose|juan joan xoan|jaime jaume|carlos carles|enrique enric|pedro pere|miguel miquel mikel
luis lluis|francisco francesc|guillermo guillem|andres andreu|jesus isus|ishmael ismail|zechariah zakariya
`
  .trim()
  .split(/[|\n]/)
  .flatMap((line) => {
    const [name = '', ...others] = line.split(' ');
    return others.map((other) => [name, other] as const);
  });
