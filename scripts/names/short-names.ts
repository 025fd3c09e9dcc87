/** Short forms of Slavic and Spanish names, by hand: the names as they are most often written, then the short forms. */
export const SHORT_NAMES = `
alexander aleksandr oleksandr aliaksandr alexandr = sasha shura sanya
mikhail mykhailo = misha|dmitri dmitry dmitriy dmytro = dima mitya|vladimir volodymyr uladzimir = vova volodya
nikolai nikolay mykola mikalai = kolya|sergei sergey serhii siarhei = seryozha seryoga|evgeny yevgeny evgenii yevhen = zhenya
alexei aleksei aleksey alexey oleksii = lyosha alyosha|ivan = vanya|konstantin = kostya|petr pyotr petro = petya|pavel pavlo = pasha
yuri yury yuriy yurii = yura|anatoly anatoli anatolii = tolya|boris = borya|viktor victor = vitya|grigory grigoriy = grisha
natalia nataliya natalya = natasha|tatiana tatyana tetiana = tanya|ekaterina yekaterina kateryna = katya|elena olena yelena = lena
maria mariya = masha|olga olha = olya|svetlana svitlana = sveta|irina iryna = ira|anna = anya|anastasia anastasiya = nastya
daria darya = dasha|sofia sofya = sonya|galina halyna = galya|ludmila lyudmila = lyuda lyusya
jose = pepe|francisco = paco pancho|guillermo = memo|roberto = beto|ignacio = nacho|guadalupe = lupe|jesus = chuy chucho
enrique = quique kike|manuel = manolo|rosario = chayo|eduardo = lalo|dolores = lola
`
  .trim()
  .split(/[|\n]/)
  .flatMap((line) => {
    const [names = '', short = ''] = line.split(' = ');
    return names.split(' ').flatMap((name) => short.split(' ').map((nick) => [name, nick] as const));
  });
