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
maxim maksim maksym = max maks|maximilian maximiliano maxime = max|stanislav = stas slava|vladislav vladyslav = vlad vladik|roman = roma romka|leonid = lyonya
vyacheslav viacheslav = slava|igor ihor = gosha|georgy georgiy georgi = gosha zhora|fyodor fedor = fedya|vasily vasiliy vasyl = vasya|ilya illia = ilyusha
arkady arkadiy = arkasha|valery valeriy = valera|gennady gennadiy = gena|eduard = edik|rostislav = rostik|timofey = tima tim|semyon semen = senya
nadezhda = nadya|lyubov = lyuba|yulia yuliya = yulya|lidia lidiya = lida|valentina = valya|evgenia yevgenia = zhenya|alexandra aleksandra = sasha shura
ksenia kseniya = ksyusha|antonio = tonio toni tony|anton = toni tosha|anthony = toni|santiago = santi|rafael raphael = rafa rafi|fernando = nando fer|ricardo = richi ricky
gabriel = gabi|sebastian = seba|leonardo = leo|leopoldo = polo|gustavo = tavo|gilberto alberto humberto = beto|luis = lucho|sergio = checo|miguel = migue
rodrigo = rodri|vicente = chente|alejandro = alex jandro|maximino = max|concepcion = concha|mercedes = meche|isabel = chabela|teresa = tere|graciela = chela
eduardo = edu|giuseppe = beppe peppe peppino|giovanni = gianni vanni|luigi = gigi gino|domenico = mimmo|vincenzo = enzo|lorenzo = renzo enzo|alessandro = sandro
johannes = hans hannes jan johan|friedrich = fritz|heinrich = heinz heiner|wilhelm = willi willy|karl = kalle|andreas = andi|matthias = matze|katharina = kathi
cornelis = kees cees|hendrik = henk|jacobus = koos jaap|willem = wim|petrus = piet|aleksander = olek|stanislaw = staszek|katarzyna = kasia|malgorzata = gosia
wojciech = wojtek|tomasz = tomek|konstantinos = kostas costas dinos|georgios = giorgos yorgos|ioannis = yannis giannis|dimitrios = dimitris mitsos
nikolaos = nikos|evangelos = vangelis|panagiotis = panos takis|athanasios = thanasis sakis|emmanouil = manolis|theodoros = thodoris|spyridon = spyros
ferenc = feri|istvan = pista|jozsef = jozsi|laszlo = laci|mehmet = memo|ibrahim = ibo|mohammad mohammed muhammad mohamed = mo moh|yosef joseph = yossi
yitzhak itzhak = itzik|avraham abraham = avi|yaakov jacob = kobi|shmuel samuel = shmulik|arthur = artie art|theodore = ted teddy theo|montague = monty
enrique = quique kike|manuel = manolo manu|antonio = tono|ramon = moncho|maria = mari|roberto = tito|alberto = tito|ernesto = neto|alfonso = poncho|adolfo = fito|rodolfo = fito
francisco = pancho kiko curro|jesus = suso|jose = chepe pepito|gregorio = goyo|consuelo = chelo|francisca = paca paquita|joaquin = chimo quino|bartolome = bartolo
lucia = lucy|nicolas = nico|patricio = pato|cristobal = tobal|mauricio = mau|arturo = turo|refugio = cuca|salvador = chava|silvia = chivis
rosario = chayo|eduardo = lalo|dolores = lola
`
  .trim()
  .split(/[|\n]/)
  .flatMap((line) => {
    const [names = '', short = ''] = line.split(' = ');
    return names.split(' ').flatMap((name) => short.split(' ').map((nick) => [name, nick] as const));
  });
