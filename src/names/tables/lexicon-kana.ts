// Written by scripts/names/build.ts; change the script or the data, not this file.
// Source: Wikidata labels of people, CC0.
// Source: opensanctions/rigour, MIT, (c) OpenSanctions.org.
const table: string = `
アイ eye ay
アイアン iron irone
アイアンズ irons
アイェウ ayew
アイガルス aigars
アイク ike
アイグナー aigner
アイケ eicke eike
アイケンベリー eikenberry ikenberry
アイサ aissa
アイザイア isaiah
アイザック isaac izaak
アイザックス isaacs
アイザーマン eisermann yzerman
アイシネナ aycinena
アイシャム isham
アイス ice ayse
アイスフェルト eisfeld eissfeldt
アイスラー eisler
アイセル aysel eisele
アイゼンハワー eisenhower
アイゼンバルト eisenbart eisenbarth
アイゼンバーグ eisenberg isenberg
アイゼンマン eisenman eisenmann
アイダ ida aida
アイテ ayite
アイデ aide eyde
アイトール aitor
アイド aed ide
アイドル idle idol
アイナル einar
アイノア ainhoa
アイバー aybar
アイヒベルク eichberg
アイヒマン eichmann
アイヒンガー eichinger aichinger
アイビー ivy
アイフィル ifil
アイマール aimar aimars
アイメン aymen
アイユーブ ayyoub
アイラー ayler iler
アイラース eilers
アイリス iris
アイリッシュ irish
アイリン aylin ilin
アイリー airry iry
アイリーン irene aileen ilene
アイルトン ailton
アイルハルト eilhard eilhart
アイルランド ireland
アイレス ailes aires
アイン anh ayn
アイヴァー ivor
アイヴィ ivey
アイヴィン eivind
アイヴォリー ivory
アイヴス ives
アイーダ aida ayda
アウ au aw
アウアー auer
アウグスティナス augustinas
アウグスティン augustyn agustin avgustyn
アウグスト august augusto
アウスウェイト outhwaite
アウセム aussem
アウトロー outlaw
アウフェンベルク auffenberg
アウルス aulus
アウレオルス aureolus
アウレリア aurelia
アウレリウス aurelius
アウレリオ aurelio
アウン aung aun aoun
アウンリ aunli
アウヴェス alves
アウヴェルス auwers
アエギディウス aegidius
アエミリアヌス aemilianus
アエミリウス aemilius
アエリウス aelius
アカエフ akayev akkayev
アカキオス agathius
アカクポ akakpo
アカル akal akar
アガシ agassi aghasi
アガタ agata agatha
アガワル agarwal aggarwal
アガート agathe
アガード agardh agard
アキリウス acilius
アキレス aquiles
アキーム akeem akheem
アギオン aghion
アギム agim
アギラ aguila
アギラール aguilar
アギレラ aguilera
アギーレ aguirre
アギーレガライ aguirregaray
アクィッリウス aquillius
アクサーコフ aksakov
アクス aksu
アクスト akst axt
アクセル aksel
アクセルソン axelson
アクセルロッド axelrod
アクタル akhtar
アクタン aktan
アクバル akbar
アクバロフ akbarov
アクラム akram
アクランド acland ackland
アクレス ackles acres
アクロイド ackroyd
アクワシ akwasi
アクーニャ acuna
アグ ag agou
アグアス aguas
アグス agus
アグスティン agustin
アグニェシュカ agnieszka
アグニュー agnew
アグネ agne
アグネス agnes
アグノエル haguenauer
アグラ agra uggla
アグリコラ agricola
アグリッパ agrippa
アグン agung
アコスタ acosta
アコルシ accorsi
アコード acord
アゴスティ agosti
アサド asaad assad asad
アサナシア athanasia
アサフ asaf asaph
アサモア asamoah
アサートン atherton
アサール assar
アザマト azamat
アザム azam asam
アザロフ azarov
アザール hazard
アシェイム asheim
アシエル asier
アシス assis
アシフ asif
アシャ asha asa
アシュクロフト ashcroft
アシュケナージ ashkenazi askenasy
アシュダウン ashdown
アシュトン ashton assheton
アシュビー ashby ashbee
アシュフォード ashford
アシュブルック ashbrook
アシュモア ashmore
アシュラフ ashraf achraf
アシュリン ashlynn ashlin ashlyn
アシュリー ashleigh ashely ashli ashlie
アシリング aetheling atheling
アシーナ athena
アジウソン adilson
アジェイ adjei ajay
アジェンデ allende
アジズ aziz
アジマル ajmal
アジム azim
アジャイ ajai ajayi
アスカニオ ascanio
アスカリ askari ascari
アスカル askar asqar
アスカロン ascalon
アスガル asghar
アスガー asgar asger
アスキス asquith
アスキュー askew
アスキー aske askey
アスター asther
アスティエ astier
アスティン astin
アステカ azteca
アストリッド astrid
アストリュク astruc
アストリー astley
アストロ astro
アストン aston
アスパシア aspasia
アスビョルン asbjorn
アスピン aspin
アスプリージャ asprilla
アスプロモンテ aspromonte
アスペ aspe aspect
アスマン assmann aasman
アスムッセン asmussen
アスラム aslam
アスリノー asselineau
アスル asli
アスルメンディ azurmendi
アスレイ asley
アスンタ assunta
アズベリー asbury
アズリア azria
アズワン azwan
アセト asset
アセベド acevedo
アセンシ asensi
アセヴェド azevedo
アタナシウス athanasius
アタナシオス athanasios
アタナス atanas
アタナソフ atanasov atanassov
アタラ atala atallah
アタライ atalay
アタル attal atal
アダウト adalto adauto
アダド adad
アダム adam adamu
アダムスキ adamski
アダムズ addams
アダムソン adamson
アダモフ adamov
アダモヴィチ adamovich adamowitsch
アダン adan aadan
アチェルビ acerbi
アチモヴィッチ acimovic
アッカルド accardo
アッカー acker
アッカーマン ackerman akkerman akerman
アックス ax
アッゲル agger
アッコラ accola
アッシャー asher usher ussher asscher
アッシュ ashe asch
アッシュマン ashman
アッシュール ashur assur
アッタロス attalus
アッチソン atchison
アッツォーネ azzone
アッティラ attila
アッテンボロー attenborough
アッバス abass abbass abbes
アッバース abbas
アッピアー appiah
アッピウス appius
アップ abb app
アップショー upshaw
アップル apple
アップルトン appleton
アップルビー appleby
アッペル appel
アッペルバウム appelbaum
アッレグリ allegri
アティアス atias attias
アティク atiku atiq
アティヤ atiyah
アティリウス atilius
アテフ atef
アデア adair
アディ adi addy addie
アディソン addison
アディリベク adilbek
アディル adil
アディントン addington
アディー addys adie
アデトクンボ antetokounmpo
アデナウアー adenauer
アデマール ademar adhemar
アデム adem
アデライード adelaide
アデリン adeline adelin
アデリーナ adelina
アデル adele adela
アデルスタイン adelstein
アデルベルト adelbert
アデール ader adeer
アトゥール atul
アトウェル atwell attwell atwill
アトウッド atwood attwood
アトキン atkin
アトキンソン atkinson
アトラス atlas
アトラン atlan atran
アトリ atli
アトリー atlee attlee utley uttley
アトン aton haton
アド ad
アドゥリス aduriz adelisse
アドゥール adoor
アドキンス adkins
アドコック adcock
アドシット adsit
アドナン adnan
アドニ adni adoni
アドニス adonis adunis
アドネ adenes adnet
アドハム adham
アドミル admir
アドラー adler
アドリア adria
アドリアン adrien adrian adriaen hadrianus
アドリアーナ adriana
アドリアーノ adriano
アドリー adly adrie
アドルフ adolphe adorf
アドルフォ adolfo adolpho
アドルフソン adolphson
アドレー adoree udry
アドロン adlon adron
アナイス anais
アナス anas anass
アナスタシア anastasiya anastassia anastacia anastasiia annastacia
アナスタシオ anastasio anastacio
アナトリー anatoly anatoliy anatoli
アナニアス ananias
アナブル annable
アナベル annabel annabelle anabel
アナマリア anamaria annamaria
アナリー annalie
アナン anan anant hanin
アナンド anand
アニェッリ agnelli
アニエス agnes
アニカ annika anika anyika
アニケトゥス anicetus
アニス anis
アニストン aniston
アニタ anita agnete
アニック annick
アニッシュ anish
アニバル anibal
アニル anil
アニー annie anny
アニール aneel
アヌアル anouar anuar
アヌーク anouk anouck
アヌーシュカ anouchka anushka
アネケ anneke
アネット anett annett annet
アネリア anelia
アハティサーリ ahtisaari
アハメド ahmed
アハーン ahern ahearn
アバイ abai abhay
アバカノヴィチ abakanowicz
アバシゼ abashidze
アバス abas habas
アバスカル abascal
アバド abad abbado
アバロ abalo
アバークロンビー abercrombie abercromby
アバーナシー abernathy abernathie
アパトー apatow
アパリシオ aparicio
アパレシド aparecido
アビジット abhijit avijit
アビラ avila
アビー abby abbey abbie abi
アピキウス apicius
アファナシー afanasy
アフィ affi uffie
アフィーフ afif
アフォラビ afolabi
アフォンソ afonso affonso
アフカム afkham
アフザル afzal
アフセリウス afzelius
アフマド ahmad achmad akhmad
アフマドザイ ahmadzai
アフメト ahmet
アフメトジャン ehmetjan
アフメドフ akhmedov ahmedov
アフラ aflah afra aphra
アフラニウス afranius
アフリカヌス africanus
アフリク afric akhrik
アフロ afro
アブ ab ibu
アブシル abshir
アブダラ abdala
アブディ abdi
アブディッチ abdic avdic
アブディラフマン abdirahman
アブデラウエ abdellaoue
アブデルカーデル abdelkader
アブデルハミド abdelhamid
アブド abd
アブドゥ abdou abdoh
アブドゥッラフマーン abdulrahman
アブドゥッラー abdullah
アブドゥラ abdulla
アブドゥライ abdoulaye
アブドゥライモフ abduraimov abdurahimov
アブドゥラヒ abdullahi
アブドゥル abdul abdel abdoul abdur
アブドゥルアジズ abdulaziz
アブドゥルラフマン abdurrahman
アブドッラー abdollah
アブナー abner
アブバカル abubakar aboubacar
アブラハミャン abrahamyan
アブラハム avraham abreham avrohom avrom
アブラフィア abulafia
アブラム abram
アブラムソン abramson
アブラモフ abramov avramov
アブラモヴィッチ abramovic abramowicz
アブリアル abrial
アブリコソフ abrikosov
アブル abul
アブレウ abreu
アブレゴ abrego
アブー abu abou
アブード abboud aboud
アプト abt apt
アプトン upton
アプラ apla apoula
アプラクシン apraksin
アヘノバルブス ahenobarbus
アベイド abeid
アベジャネーダ avellaneda
アベル abel abell
アベルソン abelson
アベルブフ averbukh
アベーラ abela
アペール appert
アボット abbott abbot abott
アボルハサン abolhasan abolhassan abulhassan
アポストロス apostolos
アポロ apollo apolo
アマイア amaia amiah
アマウリ amaury
アマデウス amadeus
アマト amat
アマドゥ amadou
アマドル amador
アマリア amalia
アマリウド amarildo
アマリリス amarilis
アマル amaru ammar
アマン aman ammann
アマンシオ amancio
アマンディーヌ amandine
アマンドソン amondson amundson
アマースト amherst
アミエル amiel
アミオ amiot
アミック amick
アミット amit
アミラ amira amila
アミン amin amien aming
アミール amir
アミーン ameen amin
アム am amm
アムシェル amschel
アムジャド amjad
アムラバト amrabat
アムラム amram
アムリ amri
アムリトラジ amritraj
アムル amr aml
アメデ amedee
アメリア amelia
アメリオ amelio
アメリカ america
アメリコ americo
アメリタ amelita
アメリー amelie amery amlee
アメル amel amell amer
アメンドラ amendola
アモット amott
アモリム amorim
アモリー amory
アモルーゾ amoruso
アモローゾ amoroso
アモン hamon
アモンズ ammons
アモール amor amole
アヤラ ayala
アヤン ayan ayane
アユブ ayub
アヨデレ ayodele
アラウ arau arrau
アラウホ araujo
アラク alagh alaq arrak
アラゴネス aragones
アラサニア alasania
アラジ araji arazi
アラス aras
アラステア alastair
アラダール aladar
アラップ arap arup
アラナ alana arana
アラベラ arabella
アラミス aramis aramais
アラム alam aram allam arum
アラモルホダー alamolhoda
アラン alan allan alain alun allain
アランチャ arantxa
アランデル arundell arundel
アランブル aramburu aranburu
アラヴィー alavi
アラード allard arado
アリ ary arri
アリアガ arriaga
アリアス arias
アリアナ ariana arianna
アリアン aliann arian
アリアンヌ ariane arianne
アリエス aries
アリエフ aliyev aliev
アリエル ariel
アリク arik alik
アリサ alisa ariza
アリザデ alizadeh
アリシア alicia alisia alysia
アリシェル alisher
アリシン allysin
アリス alice aris allis alliss alys ariss
アリステア alistair
アリスティディス aristeidis aristidis
アリスティデス aristides
アリストテレス aristotle
アリスメンディ arismendy
アリゼ alizee
アリソン allison alison alyson allyson allisyn alysson
アリダ alida
アリック alick allik
アリッサ alyssa alissa
アリツ aritz
アリハノフ alikhanov
アリフ arif
アリベルト aribert
アリベール alibert
アリミ alimi
アリム alim
アリヤ arija ariya
アリョーナ aliona alona
アリルド arild
アリン alin allin arin aryn
アリンガム allingham
アリントン arrington
アリー ally arie ali allie arieh
アリーシャ alisha aleesha
アリーナ arina arena alina
アリーン aline aleen
アル al
アルウィン alwyn
アルカジー arkady arkadi
アルカス arcas elkas
アルカディウシュ arkadiusz
アルカメネス alcamenes alcmenes
アルカラス alcaraz
アルカリ arcari
アルカン alkan alekan arcan
アルカンジェリ arcangeli
アルキメデス archimedes arquimedes arquimedez
アルギス algis argiz
アルギニャーノ arguinano
アルギマンタス algimantas
アルギルダス algirdas
アルクスニス alksnis
アルクビエレ alcubierre
アルケラオス archelaus
アルケル alker arkel
アルゲダス arguedas
アルコ aluko arco
アルコーン alcorn
アルサメス arsames
アルシア arcia
アルジャーノン algernon
アルジンバ ardzinba
アルス alsu arzu
アルセ arce
アルセニー arseniy arseni
アルセーヌ arsene
アルタ arta artha
アルタプレネス artaphernes
アルタン altan artan
アルタンホヤグ altankhuyag
アルダ alda arda
アルダナ aldana
アルダビーリー ardabili
アルチョム artyom
アルチョーモフ artemov artyomov
アルテアガ arteaga
アルティエリ altieri
アルティン artin
アルテタ arteta
アルテベルデ artevelde
アルテミエフ artemyev
アルテミオ artemio
アルテム artem
アルテン alten
アルテンブルク altenburg
アルテンベルク aldenberg altenberg
アルディアン ardian
アルディッティ arditti
アルディティ arditi
アルト arto alto alt ard
アルトゥントップ altintop
アルトゥーラス arturas
アルトゥール artur
アルトゥーロ arturo arte
アルトベッリ altobelli
アルトマン altmann artmann
アルトン alton
アルトー arthaud artaud artot
アルド aldo
アルドワン ardoin
アルナ arouna aruna
アルナウト arnaut
アルナルド arnaldo
アルニム arnim
アルネ arne
アルノ arno
アルノルト arnolt
アルノルド arnoldo
アルノルドゥス arnaldus arnoldus
アルノー arnaud arnauld arnault
アルバ alba
アルバネーゼ albanese
アルバラード alvarado albarado
アルバル albar
アルバレス alvarez
アルバロ alvaro
アルバン alban
アルバース albers
アルバーズ arbaaz
アルバーツ alberts albertz
アルバート albert
アルバートソン albertson
アルバーノ albano
アルパース alpers
アルパート alpert
アルヒープ arkhip
アルビ arbi arubi
アルビダス arvydas
アルビナ albina
アルビニ albini
アルビヌス albinus
アルビン albin
アルピ alpi arppi
アルフ alf aluf arf
アルファ alpha alfa arfa
アルファノ alfano
アルフィアス alpheus alphaeus
アルフィエリ alfieri
アルフィン alphin
アルフィー alfie
アルフェンスレーベン alvensleben
アルフォンス alphonse alfons alphons
アルフォンソ alfonso alphonso
アルフォンゾ alfonzo
アルフテル halffter
アルフレッド alfred
アルフレッドソン alfredson alfredsson
アルフレド alfredo
アルブケルケ albuquerque
アルブルケルケ alburquerque
アルブレヒト albrecht
アルブーゾフ arbuzov
アルプ arp harpe
アルプテキン alptekin
アルヘニス argenis
アルヘンソーラ argensola
アルヘンティーナ argentina
アルベック albeck allback
アルベニス albeniz
アルベルタス albertas
アルベルティ alberti albertis
アルベルティーニ albertini
アルベルト alberto aelbert aelbrecht alberth
アルベルトゥス albertus
アルベローニ alberoni
アルペ alpe arrupe
アルボ albo arbeau arbo
アルボス arbos
アルマグロ almagro
アルマス armas almas
アルマズ almaz
アルマン allemand alman
アルマンド armande
アルミ armi
アルミニウス arminius
アルミラ almira
アルミロン almiron
アルム alm
アルムクヴィスト almquist almqvist
アルムニア almunia
アルメイダ almeida almeyda
アルメンダリス armendariz
アルモドバル almodovar
アルモンテ almonte
アルリンド arlindo arlind
アルンデール arundale
アルンハイム arnheim
アルヴァ alva alvah
アルヴァレス alvares
アルヴィ alvy arvi
アルヴィド arvid
アルヴィドソン arfvidsson arwidsson
アルヴィン alvin
アルヴェーン alfven
アルヴォ arvo
アルーナス arunas
アレアンドロ aleandro
アレクサ alexa aleksa
アレクサンダル aleksandar
アレクサンダー alexander
アレクサンデル aleksander
アレクサンドラ alexandra aleksandra olexandra
アレクサンドル alexandru alexsandr
アレクサンドルス aleksandrs
アレクサンドロス alexandros
アレクサンドロヴナ alexandrovna
アレクシ aleksi
アレクシア alexia
アレクシエフ aleksiev
アレクシス alaixys aleksis
アレクシッチ aleksic
アレクシー alexi
アレクセイ aleksey alexey
アレクセーエフ alekseyev alexeev alexeieff
アレクセーエヴナ alekseyevna alexeievna
アレクナ alekna
アレグリア alegria
アレグレ alegre allegret
アレコ alecko areco
アレシア olesia
アレジャノ arellano
アレセス areces
アレック alec alek
アレックス alex
アレッサンドリ alessandri
アレッサンドリーニ alessandrini
アレッサンドロ alessandro
アレッシ alessi
アレッシア alessia
アレッシオ alessio
アレッソ alesso
アレッド aled allred
アレドンド arredondo
アレナス arenas
アレニチェフ alenichev
アレハンドラ alejandra
アレハンドロ alejandro
アレバロ arevalo
アレフティナ alevtina
アレマン aleman allemann
アレム alemu allem
アレン allen alen
アレンカ alenka
アレンズバーグ arensberg
アレヴィ halevy allevi
アレーギ arregui
アロ haro aro
アロイシウス aloysius
アロイス alois aloys
アロノフ aronoff aronov
アロフ alof alov
アロフス allofs
アロン alon allon
アロンソ alonso
アロンゾ alonzo
アロー araud arrow
アロースミス arrowsmith
アローヨ arroyo
アワド awad awadh
アン anne ann an ang
アンウィン unwin
アンガス angus angas
アンガー unger ungar
アングル angle
アングロ angulo
アンゲラー angerer
アンゲリカ angelika angellika
アンゲロス angelos
アンゲロフ angelov
アンサ ansa anza
アンサー unser ansah
アンサーリー ansari unsuri
アンシ anssi ansi
アンシュッツ anschutz
アンショ anxo
アンジェ ange
アンジェイ andrzej
アンジェリ angeli
アンジェリカ angelica anzhelika
アンジェリス angelis
アンジェリーク angelique
アンジェリーニ angelini
アンジェロ angelo
アンジョス anjos
アンジー angie
アンスパック anspach
アンスワース unsworth
アンセル ansell
アンセルム anselme
アンセルモ anselmo
アンゼルム anselm
アンソニー anthony
アンゾール anzor
アンタイ hantai
アンダーウッド underwood
アンダース anders
アンダーソン anderson
アンダートン anderton
アンチッチ ancic
アンツ ants hantz
アンティ antti
アンティオコス antiochus
アンティパトロス antipater
アンテミウス anthemius
アンテルム anthelme antelme
アンテロ antero antelo
アンディ andi andie
アンデション andersson
アンデル ander andel
アンデルセン andersen anderssen endresen
アンデルソン anderson
アントゥネス antunes antunez
アントニ antoni anthoni
アントニウス antonius
アントニオ antonio antoninho
アントニス antonis anthonisz antonios
アントニヌス antoninus
アントニー antony antonie
アントネスク antonescu
アントネッリ antonelli
アントネッロ antonello
アントリム antrim
アントロポフ antropoff antropov antropovs
アントワネット antoinette
アントワン antawn antwan
アントワーヌ antoine
アントン anton antao anthon antone antong
アンド and ande
アンドゥハル andujar
アンドノワ andonova
アンドラ andra
アンドラジュ andraz
アンドラス andrus
アンドラーシュ andras
アンドラーデ andrade
アンドリス andris
アンドリヤ andrija
アンドリュー andrew andrieu
アンドリュース andrews
アンドリー andriy andrij
アンドリース andries andriese
アンドリーセン andriessen andreessen
アンドレ andre andree
アンドレア andrea
アンドレアス andreas
アンドレイ andrei andrey andrejs andray
アンドレウ andreou
アンドレオッティ andreotti
アンドレス andres andress
アンドレセン andresen andreassen
アンドレッティ andretti angeletti
アンドレーエ andreae
アンドレーエフ andreyev andreev
アンドロス andros
アンドロニコス andronikos
アンネマリー annemarie
アンネリ anneli
アンネリース annelies
アンハルト anhalt
アンバニ ambani
アンバー amber
アンバース ambasz ambers
アンパロ amparo
アンブストゥス ambustus
アンブラ ambra
アンブラー ambler
アンブリス ambris ambriz
アンブロジウス ambrosius
アンブロジオ ambrosio
アンブロジーニ ambrosini
アンブロス ambros
アンブロワーズ ambroise
アンブロージョ ambrogio
アンブローズ ambrose
アンプディア ampudia
アンヘラ angela
アンヘル angel
アンヘレス angeles
アンベール imbert
アンミ ammi
アンモニオス ammonius
アンリ henri anri
アンリエット henriette enrichetta
アンワル anwar
アンヴェルト anvelt
アヴァロン avallone avalon
アヴィ avi avy
アヴシャロモフ avshalomov
アヴラム avram
アヴリル avril
アヴリーヌ aveline
アーウィン irwin
アーウェル arwel
アーカッシュ arkush
アーカー aaker
アーガー aga agha
アーキン arkin
アークエット arquette
アーケン aaken aken
アーサー arthur
アーザード azad
アーシフ aasif
アース aase
アースキン erskine
アースデール arsdale
アーズミー azmi
アーセニオ arsenio
アーセン aasen
アーダルベルト adalbert
アーチ arch
アーチボルド archibald archbold
アーチャー archer
アーチャード archard archerd
アーチー archie
アーツ aerts aarts
アーティ artie arty aarti
アーティス artis
アーデン arden
アート art
アードレイ ardrey
アーナ ahna arna
アーニー ernie anay earnie
アーネスティン ernestine
アーネスト ernest earnest
アーネット arnett arnette
アーノルド arnold
アーバス arbus
アーバスノット arbuthnot
アーバン urban
アービー arbee irby urbie
アープ earp
アーペル apel
アーマ ama erma
アーミテージ armitage
アーミー armey armie army
アーム arm
アーモンド almond
アーラシュ arash
アーランドソン erlandsson
アーリス arliss
アーリックマン ehrlichman erlichman
アーリン erline
アーリー early arlie
アーリーン arlene arleen earlene
アール earl earle aru
アールスト aelst
アールト aert aalto
アールトネン aaltonen
アールナソン arnesson
アールネ aarne
アールパード arpad
アールワイン erlewine
アーレ aerle
アーレフ aref
アーレント arendt ahrendt
アーロ aaro arlo
アーロン aaron aron arons
アーロンソン aaronson
アーン ahn arn
アーンショウ earnshaw
アーンハート earnhardt
アーヴ irv erv
アーヴィン irvine arvin ervine
イ orleans
イアン ian iain
イェサヤン yesayan
イェジ jerzy
イェスタ gosta
イェスパー jesper
イェスペルセン jespersen
イェフィム yefim
イェルク jorg jerg
イェルコヴィッチ jerkovic
イェルサン yersin
イェレ jelle
イェレナ jelena
イェレミアス jeremias
イェレメイェフ yeremeyev jeremejeff
イェローン jeroen
イェンコ yengko yenko
イェンス jens jons
イェンツシュ jentzsch
イェヴティッチ jevtic
イェーガー jaeger jager
イェーツ yates
イオアニス ioannis
イオネスク ionescu
イオネスコ ionesco
イオルゴス giorgos
イギー ege iggy
イクバル iqbal
イグアイン higuain
イグナシオ ignacio
イグナス ignace ignas
イグナチェフ ignatyev
イグナツィ ignacy
イグナテンコ ignatenko
イグナーシアク ignasiak
イグナーツ ignaz ignatz
イグネイシャス ignatius
イグリンスキー iglinsky
イグレシア iglesia
イグレシアス iglesias yglesias
イケチュク ikechukwu
イケル iker
イゴール igors ihar
イサイ issai issay
イサク isak esack isac
イサコフ isakov isoqov
イサシ isasi
イサーク isaak isaac isaaq
イザベラ isabella izabela izabella
イザベル isabelle isabel izabel
イザード izard izzard
イシアル iciar issiar
イシドロ isidoro ysidro
イシドール isidore isidor
イシュ ish ishu
イシュタル ishtar
イシュトヴァン istvan
イシュトヴァーン hatvani
イジー jiri
イストミン istomin
イスハク ishak
イスハーク ishaq
イスファハーニー esfahani isfahani
イスマイリ ismajli
イスマイル ismail
イスマイロフ ismailov ismayilov
イスマエル ismael
イスマーイール ismail ishmael
イスメト ismet
イスライル israil
イスラエル israel yisrael
イスラム islam
イズディン izudin izzdin
イズトゥリス izturis
イゼトベゴヴィッチ izetbegovic
イソラ isola
イタマール itamar
イタロ italo
イッゼト izzet
イップ iepe ip
イッポリト ippolito
イツァーク itzhak
イツィアル itziar
イツィク itzik
イツハク yitzhak
イディナ iddina iddin idina
イド iddo ido
イドリス idriss
イドリッサ idrissa
イナシオ inacio inaxio
イニゴ inigo ynigo
イニス innis
イニャキ inaki
イニャツィオ ignazio
イネス ines innes inness
イネッサ inessa inese
イノウエ inouye inoue
イノセンシオ inocencio
イノセント innocent
イハブ ihab
イバニェス ibanez ibanes
イバルリ ibarruri
イバン ivan iban
イブライモフ ibraimov
イブラギモフ ibragimov
イブラヒム ibrahim ibragim
イブラヒモフ ibrahimov
イプシランティ ypsilantis ypsilanti
イプセン ipsen ibsen
イボットソン ibbotson
イポリット hippolyte
イポリト hipolito
イマス imaz
イマド amad imad
イマヌエル immanuel
イマノル imanol
イマム imam imamu
イム im
イムホフ imhof imhoff
イムラーン imran imraan
イムル imru
イムレ imre
イメルダ imelda
イモネン immonen
イモー imoh
イモージェン imogen
イライザ eliza
イライジャ elijah
イラクリ irakli
イラナ ilana
イラリア ilaria
イラリオン illarion
イラン ilan
イリアス ilias illias illiasu
イリアナ ileana
イリアン ilian iliyan
イリインスキー ilyinsky
イリエフ iliev
イリサール irizar
イリッチ ilic
イリヤ ilia ilija
イリヤース ilyas
イリューシン ilyushin
イリル ilir irir
イリンカ ilinca
イリーナ irina illeana ilyina
イル il
イルカ ilka ilqa
イルク ilg
イルッカ ilkka
イルデフォンソ ildefons yldefonso
イルデブランド ildebrando hildeprand
イルハム ilham
イルハン ilhan
イルファーン irfan irrfan
イルマ irma yiruma
イルマリ ilmari
イルムガルト irmgard
イルレタ irureta iruretagoiena
イルンガ ilunga
イレシュ illes jires
イレーヌ irene
イロナ ilona
イワシコ ivashko
イワノフ ivanov ivanoff
イワノフスキー ivanovski ivanovsky
イワノワ ivanova
イワノヴィチ ivanovich
イワース iwers
インカ inca inka yinka
インガ inga inha
インガム ingham
インガルス ingalls
インガーソル ingersoll
インクリース increase
イング ing
イングス ings
イングスタッド ingstad
イングラシア ingrassia
イングランド england engelland
イングリス inglis
イングリッシュ english ingrisch
イングリッド ingrid ingvild
イングル ingle ingr
イングルビー ingleby
イングルフィールド inglefield
イングヴァール ingvar
インゲボルグ ingeborg
インゲマル ingemar
インゲル inger
インゴルド ingold
インゴルフ ingolf
インゴルフスドッティル ingolfsdottir
インザーギ inzaghi
インシュシナク inshushinak
インシーニェ insigne
インス ince
インテルレンギ interlenghi
インドラ indra
インドラジット inderjeet inderjit indrajit
インドレク indrek
インナウアー innauer
インノチェンティ innocenti
インピー impey
インブリアーニ imbriani
インブリー imbrie
イヴ yves
イヴァナウスカス ivanauskas
イヴァノヴィッチ ivanovic evanovich
イヴァル ivar
イヴァン yvan ivan
イヴィッチ ivic
イヴィツァ ivica
イヴェット yvette
イヴェルセン iversen
イヴォンヌ yvonne
イヴリン evelyn
イヴリー ivry
イーウェル ewell
イーウェン ewen
イーガン egan eagan
イーガー eager eagar
イーキン eakin ekin
イーグル eagle
イーグルス eagles
イーサン ethan
イースターブルック easterbrook
イーストウッド eastwood
イーストマン eastman
イーストン easton
イーソン eason
イータン etan
イーディー eadie
イーデン eden eeden
イートン eaton
イーニッド enid
イーノ eno
イーノス enos
イーノック enoch
イーベル ibel
イーホル ihor
イーモン eamon eamonn
イーライ eli
イーリン ilyin
イーヴィー evie
ウァルス varus
ウァレンス valens
ウァロ varro
ウィアー weir
ウィキ wickie wiki
ウィギン wiggin
ウィクソン wickson wixson
ウィクラマシンハ wickramasinghe wickremesinghe
ウィグリー wigley
ウィザース withers
ウィザースプーン witherspoon
ウィシャート wishart
ウィス wyss
ウィスマン wisman wissman
ウィスラー wisler
ウィスリツェヌス wislicenus
ウィズ wiz
ウィズダム wisdom
ウィッカム wickham
ウィッカーシャム wickersham
ウィック wyck
ウィックス wickes
ウィッター witter
ウィッティ whitty witty
ウィッティンガム whittingham
ウィッテン witten whitten
ウィット witt whitt whit wit
ウィットソン whitson
ウィットフォード whitford
ウィットブレッド whitbread
ウィットマン wittman
ウィットモア whitmore
ウィットロック wittrock
ウィテカー whittaker
ウィトマー witmer
ウィドゥキント widukind
ウィナー winner
ウィニック winnick winick
ウィニフレッド winifred
ウィニー winnie
ウィビウス vibius
ウィブラヌス vibulanus
ウィム wim
ウィラ willa
ウィラン wilen willan
ウィラード willard
ウィリアム william
ウィリアムソン williamson
ウィリグ willig
ウィリス willis
ウィリッツ willits
ウィリンガム willingham
ウィリー willie willy
ウィル will
ウィルカーソン wilkerson
ウィルキンス wilkins
ウィルキンソン wilkinson
ウィルキー wilkie
ウィルク wilk
ウィルクス wilkes wilks
ウィルコ wilco wilko
ウィルコックス wilcox willcox willcocks
ウィルソン wilson willson
ウィルツ wiltse wirtz
ウィルデンシュタイン wildenstein
ウィルトン wilton
ウィルバンクス wilbanks
ウィルバー wilbur
ウィルバート wilbert
ウィルビー wilby wilbye
ウィルフォード wilford willeford
ウィルフリード wilfried
ウィルフレド wilfredo
ウィルマ wilma
ウィルマン wilman wirman
ウィルマー wilmer
ウィレット willet willette
ウィレム willem
ウィレムス willems
ウィロック willock
ウィロビー willoughby
ウィン win wynn wyn winn
ウィンウッド winwood
ウィンガー winger
ウィンガード wingard wyngarde
ウィンクラー winkler
ウィンクルヴォス winklevoss
ウィングフィールド wingfield
ウィンケルマン winkelman
ウィンゲート wingate
ウィンコット wincott
ウィンザー windsor winsor
ウィンスタンリー winstanley
ウィンステッド winstead
ウィンストン winston winstone
ウィンスロップ winthrop
ウィンスロー winslow winslowe
ウィンター winter wynter wintour
ウィンターボトム winterbottom
ウィンダム wyndham windom
ウィンチ winch
ウィンチェスター winchester
ウィンチェル winchell
ウィンディング winding
ウィント wint
ウィントン wynton winton
ウィンド wind
ウィンフィールド winfield
ウィンロック winlock
ウィー wee wie
ウィークス weeks
ウィーズ wirz
ウィート wheat
ウィートリー wheatley
ウィートン wheaton
ウィーバー weaver wieber
ウィーラン whelan
ウィーラー wheeler
ウィーヴィル wevill
ウィーヴィング weaving
ウイドブロ huidobro
ウインダム windham
ウェア weah
ウェアリング waring wareing wearing
ウェイ way
ウェイアンズ wayans
ウェイクマン wakeman
ウェイソン wason
ウェイト waite wait waites weight
ウェイド wade waid wayde
ウェイドマン weidman
ウェイナー waner
ウェイマン wayman weyman
ウェイレン whalen
ウェイン wayne wain wane weyn
ウェクスラー wexler
ウェザリー weatherly
ウェザースプーン weatherspoon
ウェザーレッド wethered
ウェス wes woss
ウェスター wester
ウェスターマン westerman
ウェスト west
ウェストコット westcott
ウェストファル westphal
ウェストヘッド westhead
ウェストマコット westmacott
ウェストラ westra
ウェストリー westley
ウェストレイク westlake
ウェストン weston
ウェズリー wesley
ウェセックス wessex
ウェダーバーン wedderburn
ウェッシン wessin
ウェッジウッド wedgwood
ウェッブ webb
ウェバー webber
ウェブスター webster
ウェベルトン weberton weverton
ウェラー weller
ウェリントン wellington welington
ウェルカム welcome
ウェルギニウス verginius
ウェルシュ welsh
ウェルス verus
ウェルスマン welsman
ウェルズ wells welles
ウェルチ welch
ウェルティー welty
ウェルド weld
ウェルドン weldon wheldon
ウェルマン wellman
ウェレンス wellens
ウェンガー wenger
ウェンディ wendy wendi wendie wendey
ウェンデル wendell wendel
ウェント wendt
ウェントワース wentworth
ウェーニクス weenix
ウェールズ wales
ウエストウッド westwood
ウエストブルック westbrook
ウエドラオゴ ouedraogo
ウエルタス huertas
ウォズニアック wozniak
ウォッシュバーン washburn
ウォッチマン watchman
ウォディントン waddington
ウォパット wopat
ウォマック womack
ウォラストン wollaston
ウォラック wallack warrack
ウォリアー warrior
ウォリス wallis
ウォリック warrick
ウォリナー wariner
ウォルコット walcott wolcott
ウォルシュ walsh walshe
ウォルシンガム walsingham
ウォルステンホルム wolstenholme
ウォルターズ walters
ウォルデ wolde
ウォルデン walden
ウォルト walt
ウォルトン walton
ウォルド wold
ウォルドマン waldman waldmann
ウォルドロン waldron
ウォルバーグ walberg
ウォルフォウィッツ wolfowitz
ウォルフォード walford wolford
ウォルポール walpole
ウォルマーク wallmark wolmark
ウォロノフ woronoff woronov
ウォン wong
ウォー waugh wao
ウォーク wolk wouk
ウォーターストン waterston
ウォーターズ waters
ウォーターソン waterson
ウォーターハウス waterhouse
ウォーターマン waterman
ウォーデン warden worden
ウォード ward
ウォーノック warnock
ウォーバートン warburton
ウォーベック warbeck
ウォーラー waller
ウォーリッチ wallich
ウォーリー wally worley
ウォール wall
ウォールズ walls
ウォーレル worrell warrel
ウォーレン warren wallen wollen woren
ウォーン warne
ウカシュ lukasz
ウガルテ ugarte
ウク uk uku
ウゲン ugyen
ウゴリーノ ugolino
ウサイン husain usain
ウサチェフ usachov usachyov
ウサマ oussama
ウサーマ osama
ウシャコフ ushakov
ウジェニー eugenie
ウスチノフ ustinov
ウスペンスキー uspenski
ウスマノフ usmanov usmonov
ウスマン usman uthman
ウスル usur
ウダイ uday oday
ウッシー uschi
ウッズ woods
ウッダード woodard
ウッテン wooten
ウッデン wooden
ウットン wootton
ウッドコック woodcock
ウッドサイド woodside
ウッドストック woodstock
ウッドソン woodson woodeson
ウッドハウス wodehouse
ウッドバーン woodburn
ウッドフォード woodford woodforde
ウッドブリッジ woodbridge
ウッドヘッド woodhead
ウッドベリー woodbury woodberry
ウッドマン woodman
ウッドラフ woodruff
ウッドランド woodland
ウッドリング woodring
ウッドリー woodley
ウッドロウ woodrow
ウッドワード woodward
ウッドヴィル woodville
ウッボ ubba
ウデ edet ude
ウディ woody
ウディノ oudinot
ウド udo oudot
ウドム udom
ウナル unal
ウバルド ubaldo
ウパディヤイ upadhyay upadhyaya
ウフキル oufkir
ウフトムスキー ukhtomsky
ウベルト uberto
ウマハノフ umakhanov
ウマル umar oumar oumarou
ウミード umid ummid
ウラカ urraca
ウラジスラフ vladislav
ウラジーミル vladimir
ウラディミール wladimir
ウラノフ ulanoff ulanov
ウラム ulam
ウラル ularu ural
ウランゲル wrangel
ウリ uli uri
ウリアルテ uriarte
ウリエル uriel
ウリセス ulises ulysses
ウリッセ ulisse
ウリヤノフ ulyanov
ウルグ olug ulugh
ウルシュラ urszula
ウルス urs ulusu
ウルスア ursua
ウルスラ ursula
ウルタード hurtado
ウルダンガリン urdangarin
ウルティア urrutia
ウルティモ ultimo
ウルトラ ultra
ウルド ould
ウルフ wolfe ulf wurf
ウルフソン ulfsson wolfson woolfson
ウルブリヒト ulbricht
ウルホ urho
ウルマニス ulmanis
ウルマン ullmann ullman uhlman ulmann
ウルム oulmou uhm
ウルリカ ulrica ulrika
ウルリク ulrik
ウルリケ ulrike
ウルリッヒ ulrich
ウレーニャ urena
ウロシュ uros
ウン ung oun
ウント und en
ウンベルト umberto humberto
ウー wu oo
ウーウル ugur
ウーゴ hugo ugo
ウーストハイゼン oosthuizen
ウーティエ outhier
ウーデ uhde
ウート uth uto
ウーナ oona
ウーリー woolley oury
ウールマン uhlmann
ウーヴェ uwe
エア eyre ea
エアハルト erhardt erhart
エアリー airy airlie
エアード aird
エイ aye
エイカー acre
エイキンス akins
エイク eyck
エイクマン aikman aickman
エイクロイド aykroyd
エイケン aiken eyken
エイサップ asap
エイスケンス eyskens
エイステイン eysteinn eystein
エイゼンシュテイン eisenstein
エイタン eitan eytan
エイダ ada
エイダン aidan
エイテル eitel eytel
エイディン aedin aidyn
エイトケン aitken
エイド eid eide
エイドリアン adrian adrienne
エイハーン ahearne aherne
エイバー aber eibar
エイブ abe ayoob
エイブラハムズ abrahams
エイブラムス abrams
エイプリル april
エイミス amis
エイミー amy aimee
エイムズ ames aames
エイメ aimee
エイモス amos
エイモン eamon
エイリー airey
エイリークスソン eiriksson
エインジ ainge
エイヴリー avery
エウジェニオ eugenio
エウスタヒ eustachy
エウドキア eudocia eudokia
エウリコ eurico
エウロヒオ eulogio
エカテリーナ ekaterina ecaterina jekatierina
エガートン egerton
エキエル ekier
エキジ ekici
エギル egil
エクスタイン eckstein eckstine
エクストラ ekstra extra
エクストローム ekstrom
エクマン ekman
エクランド ekeland ekland
エクル ekur
エクルンド eklund
エクレストン ecclestone
エグバート egbert
エグルストン eggleston
エゴロフ egorov yegorov
エゴール egor yegor jegor
エサイアス esaias
エサト esat
エザリントン etherington
エジソン edson
エジミウソン edmilson
エジンワ ezinwa
エス es
エスカランテ escalante
エスカンダリアン eskandarian
エスキベル esquivel
エスコ esko
エスコバル escobar
エスコラ escola eskola
エスコヴェード escovedo
エスタ esta
エスタニスラオ estanislao estanislau
エスター esther
エスターライヒ austria
エスティ estee esti esty
エスティガリビア estigarribia
エステス estes
エステバン esteban estevan estevao
エステファン estefan
エステベス estevez
エステラ estella estela
エステル estelle esterl
エステン esten oesten
エストコート estcourt
エストルフ estorff
エストレーヤ estrella
エスパルガロ espargaro
エスパーザ esparza
エスピナル espinal
エスピン espin
エスペランサ esperanza
エスペン espen
エスポスティ esposti
エスマン esmein essman
エスミー esmie esmee
エスメラルダ esmeralda
エスラー esler
エズモンド esmond
エセキエル ezequiel
エセックス essex
エセル ethel
エゼキエル ezekiel
エゼルベルト aethelberht aethelbert
エタ etta
エチェバリア echevarria
エチェベリ etcheverry
エッカー ecker ekker
エッカート eckert
エッガー egger eggar
エッキング hekking
エック eck egk
エックハルト eckhard eckhardt eckhart
エックマン eckman eckmann
エックレス eccles
エッゲルト eggert
エッサー esser
エッシャー escher
エッジ edge
エッジワース edgeworth
エッティ etty etti
エッティンガー ettinger oettinger
エッフェル eiffel
エップス epps
エツィオ ezio
エティエンヌ etienne estienne
エディ eddie edie edi edy adet eddi
エディス edith edis
エディソン edison edeson
エディット edith
エディントン eddington
エデル edel adell
エデルシュタイン edelstein
エデルソン ederson
エデルマン edelman
エド edd edo
エドアルド edoardo
エドゥアルト eduard
エドゥアルド eduardo eduardoseishon
エドゥアール edouard edouart
エドウィン edwin edwyn
エドガラス edgaras
エドガル edgar
エドガー edgar edgard edgars
エドストレーム edstrom
エドソン edson edoson
エドナ edna
エドマン edman
エドマンド edmund
エドムンド edmundo
エドモン edmond
エドモンズ edmunds edmondes
エドモンド edmondo
エドモンドソン edmondson
エドランド edlund
エドワード edward
エドヴァルド edvard edvald
エドヴィン edvin
エナール enard
エニ eni enni
エニス ennis enis
エネス enes
エネストローサ henestrosa
エネル ener
エノー enoh
エバー eber
エバーツ eberts
エバート evert
エバーハート eberhart
エフィム efim yevfimy
エフィムキン efimkin
エフィモワ efimova
エフィンジャー effinger
エフィーモフ yefimov
エフェンディエフ afandiyev efendiev
エフゲニア yevgeniya yevgenia
エフゲニー evgeny yevgeni yevgeniy evgenii
エフゲーニヤ evgenia
エフサン ehsan
エフド ehud
エフドキモワ evdokimova
エフモント egmond
エフライム ephraim efraim
エフレム efrem ephrem
エフレン efren
エフレーモフ yefremov jefriemow
エフロン efron ephron
エブエ eboue
エブナー ebner
エブラーヒーム ebrahim
エプシュタイン eppstein
エプスタイン epstein
エベラルド eberardo everaldo
エベル ever ebell
エベレスト everest
エマ emma ema emme
エマニュエラ emanuela
エマニュエル emanuel emmanowel emmanuele
エマヌイル emanuil emmanuil
エマヌエル emmanouil emanuel
エマヌエーレ emanuele
エマーソン emmerson
エミ emmie
エミリア emilia
エミリアン emilien
エミリアーノ emiliano
エミリオ emilio
エミリヤ emiliya
エミリー emilie emeli emmelie
エミル emyr
エミー emmi emy
エミール emile emil emiel
エムシュウィラー emshwiller
エムズ emes emms
エムデン emden
エムレ emre
エメガラ emeghara
エメット emmett emmet
エメラルド emerald
エメリック emeric emerich emerick
エメリッヒ emmerich emmrich
エメリー emery hemery
エメリーヌ aymeline emmeline
エメルソン emerson
エモリー emory
エモン emond hemon
エモンズ emmons
エヤル eyal
エラ ella
エラスタス erastus
エラスムス erasmus
エラディオ eladio
エラト erat
エリアス elias
エリアソン eliasson
エリアナ eliana elliana
エリウド eliud
エリエゼル eliezer
エリオ elio
エリオット elliott elliot eliot elyot
エリカ erica erika
エリクセン eriksen ericksen
エリクソン erickson ericsson
エリコ erico
エリコット ellicott
エリサ elisa
エリザベス elizabeth
エリザベッタ elisabetta
エリザベート elisabeth elizabeth
エリザヴェータ elizaveta jelizaveta
エリシャ elisha
エリシュカ eliska
エリス elyse heris
エリスランディ erislandy
エリセオ eliseo
エリセーエフ elisseeff
エリソン ellison erison ellyson
エリック eric erik erick
エリツァ elitsa
エリナ elina
エリフ elihu
エリヤフ eliyahu
エリン elin yerin
エリントン ellington
エリー elie elly
エリーゼ elise
エル el
エルウィン elwyn
エルウッド elwood ellwood
エルカン elkan elkann erkan
エルカー erker
エルキウス erucius
エルキシア erkizia
エルキン erkin elkin
エルキントン elkington
エルク elk erk
エルケ elke
エルコレ ercole
エルザ elsa elza
エルシー elsie
エルジュビェタ elzbieta
エルス els herse
エルスター elster
エルストン elleston elston
エルソム elsom
エルソン elson
エルタール erthal
エルダル eldar erdal
エルダー elder
エルッキ erkki
エルツェッグ erceg
エルテール eleuthere
エルディン eldin
エルデム erdem
エルデン elden erden
エルトゥールル ertugrul
エルトマン erdmann
エルトマンスデルファー erdmannsdorfer erdmannsdorffer
エルトマンスドルフ erdmannsdorff
エルトン elton erton
エルドアン erdogan
エルドス yerdos
エルドリッジ eldridge
エルドレッド eldred
エルドン eldon
エルナン hernan
エルナンデス hernandez
エルナンド hernando
エルネスタス ernestas
エルネスト ernesto
エルノ erno
エルバート elbert
エルフィ elfi elfie elvy
エルフィック elphick elfick elphicke
エルフォード elford
エルフギフ aelfgifu
エルフマン elfman
エルフリーデ elfriede
エルプ erb
エルプスレー erbsloh
エルベ elbe erbe
エルベン erben
エルマン erman elman ellmann hermant
エルマー elmer
エルムスリー elmslie
エルムレル ermler
エルメス hermes ermes
エルモ elmo
エルモア elmore
エルユヌシ elyounoussi
エルランド erland erlande
エルロイ ellroy elroy
エルンスト ernst
エルヴィス elvis
エルヴィル elvir
エルヴィン erwin elvin ervin
エレオノーラ eleonora
エレオノール eleonore eleanor
エレオノーレ eleonore eleonor
エレク elek
エレディア heredia eredia
エレノア eleanor
エレハルデ elejarde
エレモント elmont
エレン ellen ehren eren
エレーナ elena yelena elaina
エレーヌ helene
エレーラ herrera
エロイ eloy
エロス eros
エロセギ elosegi elosegui
エロディ elodie
エロン elon
エロート erautt
エロール errol erol
エワート ewart
エン eng ehn enn oen
エンガー enger ainger
エンクルマ nkrumah
エングラー engler
エングル engle
エンケ encke engke enkhe
エンゲ emge enge
エンゲル engel engell
エンゲルス engels
エンゲルブレヒト engelbrecht
エンゲルベルト engelbert
エンゲルマン engelmann
エンシーナ encina
エンジ enzi njie
エンジェル angel
エンズ ens
エンダルカチュー endelkachew
エンダース enders
エンツェンスベルガー enzensberger
エンツォ enzo
エンディ endy ndy
エンディコット endicott
エンドイェ ndoye
エンドラー endler
エンドレ endre
エンフィールド enfield
エンブリー embree embry
エンプソン empson
エンマヌイル emmanouel imanuil
エンライト enright
エンリク enric enrich enrik
エンリケ enrique henrique
エンリケス henriquez henriques enriquez
エンリコ enrico
エンリル enlil
エンヴェル enver
エヴァ eva ewa
エヴァラード everard
エヴァリスト evariste
エヴァルト ewald
エヴァン evan evin
エヴァンゲロス evangelos
エヴァンジェリスタ evangelista
エヴァンジェリン evangeline
エヴァンス evans ifans
エヴァンドロ evandro
エヴァーツ evarts
エヴェルトン everton
エヴォラ evola evora
エヴクラフ yevgraf
エヴリーヌ evelyne
エーケルンド ekelund
エース ace
エーダー eder oeder
エーデルマン adleman
エーバーライン eberlein
エーベルト ebert eberth
エーベルハルト eberhard
エーム ehm
エーリング erling
エーレンフリート ehrenfried
エーロ eero
エーヴ eve
エーヴァ eeva
オイ oi oy
オイギンス ohiggins
オイケン eucken
オイゲン eugen
オイストラフ oistrakh
オイビンド oyvind
オイラー euler
オイレンブルク eulenburg
オウェイン owain
オカフォー okafor
オカンポ ocampo
オカンポス ocampos
オカーン okane
オキーフ okeefe okeeffe
オクィン oquinn
オクサナ oksana oxana
オクス ochs oxe
オクセンシェルナ oxenstierna
オクタイ oktay
オクタヴィア octavia oktawia
オクタヴィアス octavius
オクタヴィアン octavian
オクタヴィオ octavio
オクターヴ octave
オグニェン ognjen
オグムンダルソン ogmundarson ogmundsson
オグルヴィ ogilvy
オグレディ ogrady
オグロドースキー ogrodowski
オケリー okelly
オケンド oquendo
オコナー oconnor oconor
オコロ okoro okolo
オコンネル oconnell
オゴーマン ogorman
オサリバン osullivan
オザル ozal
オシアン ossian osian
オシェイ oshea
オシップ ossip
オシポフ osipov ossipov
オシム osim
オシュデ hoschede
オショーネシー oshaughnessy oshaughnessey
オジェ ojjeh
オジンツォーフ odintsov
オジー ozzie ossie
オス oss osu
オスカル oscar
オスカー oscar oskar ansger
オスタペンコ ostapenko
オスターマン ostermann
オステルマン osterman
オスト ost host
オストランダー ostrander
オストログスキ ostrogski
オストロフスキー ostrovsky
オストロム ostrom astrom
オスバルド osvaldo
オスマニー osmani osmany
オスマン othman osam ospan
オスマンオウル osmanoglu
オスメニャ osmena
オスラー osler ostler
オスワルド oswaldo
オズ oz ozz
オズカン ozkan ozcan
オズグッド osgood
オズトゥルク ozturk
オズボーン osborne osborn osbourne osburn
オズマン ozmen
オズマール osmar
オズーフ osouf ozouf
オゼル auzel ozel
オソビッチ usovich
オタカール otakar
オタキリウス otacilius
オタル otar
オダウド odowd
オダリス odalis
オチルバト ochirbat
オックス ox
オックスフォード oxford
オッソリンスキ ossolinski
オッタビアーニ ottaviani
オッテンザマー ottensamer
オット ott otto
オットツ ottoz
オットマン ottman
オットマール ottmar
オッド odd oddo oddr
オッパーマン opperman oppermann
オッペンハイム oppenheim
オテッロ otello
オテロ otero otelo
オディ oddie ody
オディル odil
オディール hodeir odile
オデイ oday
オデイン odane odayne
オデット odette
オデッド oded
オデル odell
オデール odell
オトゥール otoole
オトウェイ otway
オトフリート otfried otfrid
オトマール othmar otmar ottomar
オトン othon oton
オドエフスキー odoevsky
オドナヒュー odonoghue
オドネル odonnell
オドール odor odoul
オナ ona onna
オナル onal onar
オニェカチ onyekachi
オニャテ onate
オニー onie onny ony
オニール oneill oneal oneil
オヌル onur
オネゲル honegger
オノラト honorato
オノレ honore
オハロラン ohalloran ohalleran
オハーン ohearn ohern oherne
オバディア obadiah ovadia
オバー obarr ober
オバーン obyrne
オパリンスカ opalinska
オビエド obiedo oviedo
オビスポ obispo
オピー opie
オファレル ofarrell
オファーマン offerman
オフィリア ophelia
オフシアンニコフ ovsyannikov
オフチニコフ ovchinnikov
オフュルス ophuls
オフラハーティ oflaherty
オフリン oflynn
オフレ auffray offray
オブスト obst
オブライエン obrien obrian obryen
オブラク oblak
オブラドヴィッチ obradovic
オブレゴン obregon
オブレヒト obrecht
オプレア oprea
オヘア ohair ohaire ohea
オヘーダ ojeda
オベイド ebeid obaid
オベルト oberto
オベール aubert
オボレンスキー obolensky
オマリー omalley
オマール omar homar
オム om
オムス homs
オムリ omri
オムルベク omurbek
オメル omer
オメーラ omeara
オメール omer
オラシオ horacio
オラス aulas oras
オラツィオ orazio
オラフル olafur
オラム oram
オラル olaru oral
オラン ollan oran
オランド aurand olinde
オラヴィ olavi
オリオーダン oriordan
オリオール oriol auriol
オリガ olga
オリセー oliseh
オリバ oliva
オリバレス olivares
オリバー oliver
オリファント oliphant olyphant
オリベイラ oliveira
オリベラ olivera
オリン olin orrin orin
オリヴィア olivia
オリヴィエ olivier
オリヴィエリ olivieri
オリヴィエロ oliviero
オル or
オルガ olga
オルコット alcott olcott
オルシェフスキ olszewski
オルシーニ orsini
オルストン alston
オルセン olsen
オルタ horta olta
オルタンス hortense
オルダーソン alderson
オルティゴサ ortigoza
オルティス ortiz
オルデンバーグ oldenburg
オルト ault olt
オルトラン ortolan
オルトラーニ ortolani
オルドニェス ordonez
オルドリッジ aldridge
オルニー olney
オルネラ ornella
オルハン orhan orkhan
オルバン orban
オルフ oluf orff
オルブライト albright
オルムステッド olmsted olmstead
オルメド olmedo
オルモ olmo
オルラ orla
オルランディ orlandi
オルリック olrik orlik
オルリッチ orlic orlicz
オルレンショー ollerenshaw
オルロフ orloff orlov
オルロワ orlowa
オレイニク oleynik oleynyk
オレイン alainn orane
オレクサンドル oleksandr olexander
オレクシイ oleksii
オレグ oleg
オレシャ olesya
オレジャーナ orellana
オレステ oreste
オレステス orestes
オレリー aurelie
オレン oren olen
オレンジ orange
オロゴン ologun
オロスコ orozco orosco
オロフ olof
オン ong on eon onn
オングストローム angstrom
オンスロー onslow
オンティベロス ontiveros
オンドジェイ ondrej
オヴェゾフ ovezov
オー oh
オーウィングス owings
オーウェンズ owens
オーエン eoin oen ohen
オーガスタ augusta
オーガスタス augustus
オーガスティン augustine
オーキン aukin okin
オークショット oakeshott
オークス oakes
オークランド oakland okrand
オークリー oakley
オークレール auclair
オーグル ogle
オーケ ake
オーゲ aage age
オーサ asa
オーシャン ocean
オース orth as ohs
オースター auster
オースティン austen ostin
オーセル woeser
オータム autumn
オーダン audin
オーツ oates oatts
オーティス otis ottis
オートリー autry autrey
オートン orton auten
オード ord aude odo orde
オードラ audra
オードラン audran
オードリー audrey audley awdry audre houdry
オーネゾルゲ ohnesorge
オーバメヤン aubameyang
オービエ aubier
オーフェルストラーテン overstraeten overstraten
オーフレイム overeem
オーブリー aubrey
オーブルチェフ obruchev
オーペン orpen
オーマン aumann ahman ohman
オームス ooms
オーモン aumont
オーランド orlando
オーラヴ olav
オールグー ohuruogu
オールコック alcock
オールストン allston
オールダム oldham
オールディス aldiss oldys
オールデン alden
オールト oort
オールドフィールド oldfield
オールドマン oldman
オールポート allport
オールマン allman ohlman
オーレ ole aure
オーレリアン aurelien
オーレル aurel aurele orel
オーレンドルフ ohlendorf
オーロラ aurora
オーヴィル orville
カ ka kha ca
カイ kai kaj khai
カイオ caio kaio
カイサ cajsa kajsa
カイザー kaiser keiser keizer
カイス kais qays
カイテル keitel
カイト kite kuyt
カイミ caymmi
カイラ kyla kaira kayra
カイリス kairis kairys
カイリー kylie kiely kyrie
カイルル khairul
カイン canh kayn
カインド kind
カウチ couch cauchi
カウツキー kautsky
カウディヌス caudinus
カウパー cowper
カウフマン kaufman kauffman kauffmann
カウボーイ cowboy
カウマン cowman
カウリスマキ kaurismaki
カウリー cowley
カウル kaur
カウルバッハ kaulbach
カウント count
カエキリウス caecilius
カエタノ cayetano
カエターノ caetano
カエピオ caepio
カオ cao kao
カク kaku khac
カサス casas
カサドシュ casadesus
カサナス casanas
カサノヴァ casanova
カサブランカス casablancas
カサヴェテス cassavetes
カサード casado
カサーニュ cassagne cassagnes
カサール casale casar kassar
カザコフ kazakov
カシア kasia kashia
カシム kasim kassim kashim
カシャン cachin
カシヤノフ kasyanov
カシラギ casiraghi
カシージャス casillas
カシーヤ casilla
カジミール casimir kazimir
カジンスキー kaczynski kazinsky
カジース kazys
カスカリーノ cascarino
カスク cusk kask
カスタネダ castaneda
カスタネール castaner kastaneer
カスター custer castor kuster
カスティス custis
カスティリオーニ castiglioni
カスティリオーネ castiglione
カスティージョ castillo
カスティーユ castile
カスティーリャ castilla
カステッラーノ castellano
カステラノス castellanos
カステラーニ castellani
カステリット castellitto
カステリーニ castellini
カステル castel kastel
カステン kasten
カスト casto cust kast
カストナー castner
カスナー kasner kassner
カスバート cuthbert
カスバートソン cuthbertson
カスパー caspar kaspar kasper
カスペルスキー kaspersky
カスマン kasman kussman
カズ kaz
カズヌーヴ cazeneuve
カズンズ cousins cozens
カセム cassim qasem
カセンザンガコナ kasenzangakhona
カソ caso
カタジナ katarzyna
カタラーニ catalani
カタリナ katarina catarina catalina
カタリン catalin katalin
カタルディ cataldi
カチマティディス catsimatidis
カチャトーレ cacciatore
カチョ cacho
カッシオ cassio
カッショーネ cascione
カッシーニ cassini
カッスラー cussler
カッセ casse kasse
カッセル cassel kassell
カッチーニ caccini
カッツ cutts
カッツァー katzer
カッツェンバック katzenbach
カッツェンバーグ katzenberg
カッツマン katzman katzmann
カッティ cutty katti
カット kat katt kutt
カットン catton
カッポーニ capponi
カッラ carra
カッレ kalle
カツィール katzir
カティア katia khatia
カティンカ kathinka katinka
カテジナ katerina
カテブ kateb
カテリナ kateryna catherina
カテリーナ caterina ekaterini
カデ cadet
カディ cudi kadi
カディル kadir kadyr qodir
カディロフ kadyrov
カディーム kadeem
カデュ cadzow
カデル cadel cadell quader
カデルバッハ kadelbach
カトラン catelain cathelin
カトラー cutler
カトリ catry katri
カトリオーナ catriona
カトリノー cathelineau
カトリン katrin catlin katrien
カトリーナ katrina caitriona
カトリーヌ cathrine katerine
カトルー catroux
カトー cato
カドゥーリ kaddouri kadoorie
カドガン cadogan
カドフィセス kadphises
カドリ kadri
カドル cadolle cador
カドルナ cadorna
カナ cana canha
カナダ canada
カナリス canalis canaris kanaris
カナル canal kanal khanal
カナレス canales
カナロ canaro
カナー kanner
カナーン canaan kanaan
カニサレス canizares
カニョット cagnotto
カニンガム cunningham coningham cuningham
カニング canning
カニーニ canini
カヌーシオ cannuscio
カヌーテ kanoute kanute
カヌート canuto canutt
カネル caner kanell
カネロプーロス kanellopoulos
カノ cano kano
カノーヴァ canova
カハル kahar qahhor
カバ kaba caba
カバコフ kabakov kobakov
カバジェロ caballero
カバス kabas kabbas
カバダス cavadas kavadas
カバット kabat
カバナー kavanagh
カバニス cabanis
カバニャス cabanas
カバノフ kabanov
カパルディ capaldi
カビラ kabila kabira
カビル kabir kabiru
カピタン capitan kapitan
カピッツァ kapitsa
カフカ kafka
カブール cavour kaboul qobul
カプア capua
カプアーノ capuano
カプデビラ capdevila
カプラ capra
カプラン kaplan
カプリ capri
カプリンスキー kaplinsky
カプロー kapleau kaprow
カプール kapoor kapur
カヘル cuhel qaher
カベサス cabezas
カベソン cabezon
カペタノス kapetanos
カペッキ capecchi
カペッロ capello
カペリ capelli
カペル capel capell kapell
カボット cabot
カポディストリアス kapodistrias
カポトンディ capotondi
カポネ capone
カマシ kamasi kamathi
カマチョ camacho
カマラ camara kamara kamala
カマル kamal kamall kamar khamal
カマルゴ camargo
カマー comer cummer kamer
カミ kami cami
カミェニェツキ kamieniecki
カミス khamis kamis
カミッロ camillo
カミュ camus
カミラ camilla kamila kamilla
カミル kamil
カミングス cummings cumings
カミンスキー kaminsky kaminski
カミンズ cummins
カミーノ camino
カミーユ camille
カム kham cam camm kamm
カムニッツ camnitz
カムラン kamran
カムラー kamler kammler
カメリア camelia kamelia
カメル kamel
カユザック cahuzac
カヨ cayo
カラ kara qara karra
カラシック carasik karasik
カラス callas caras kalas karas karass karasu
カラスコ carrasco
カラッチ carracci
カラノス caranus calanus
カラバ kalaba
カラバエフ karabayev karavayev
カラブリア calabria
カラペチャン karapetyan
カラマンリス karamanlis
カラム callum cullum karam
カラムジン karamzin karamzina
カラヤン karajan
カラン karan callan curran caram caran
カランサ carranza
カランブー karembeu
カリ cali kali kari
カリア caria
カリアス callias kallias
カリウス carius karius
カリオカ carioca
カリオン carrion
カリクスト calixt kalixt
カリクレス charicles kallikles
カリス carice caris kharis
カリスト calisto
カリナ kalina
カリニコス callinicos kalinikos
カリニッチ kalinic
カリフ califf
カリファ califia kalifa
カリフォルニア california
カリム karim
カリモフ karimov
カリュー carewe
カリヨタイティス koriatovich koriatovych
カリル khalil
カリン karyn calin caryn cullin
カリー curry currie karri karrie khary
カリージョ carrillo
カリーソ carrizo carrico
カリーナ carina
カリーヌ karine carine
カリーム kaleem kareem kariem
カル kal khar
カルウィヌス calvinus
カルキン culkin calkin
カルクブレンナー kalkbrenner
カルコシュカ karkoschka
カルザイ karzai
カルシュ karsch
カルショー culshaw
カルジャ carjat kharja
カルス cals carus kalsu
カルステン karsten
カルタ carta kalyuta
カルタヘナ cartagena
カルダス cardus caldas
カルダー calder
カルダーウッド calderwood
カルテロン carteron quarteron
カルテンブルンナー kaltenbrunner
カルディコット caldicot caldicott
カルディローラ caldirola
カルデイラ caldeira
カルデナス cardenas
カルデロン calderon calderone
カルトン culton quarton
カルトー cartaux carteaux
カルドソ cardozo
カルドナ cardona
カルネイロ carneiro
カルネラ carnera
カルノー carnot karnaugh
カルバハル carvajal carbajal
カルバーソン culberson
カルビン calvin carvin
カルピ carpi
カルピオ carpio
カルピンスキ karpinski karpinsky
カルフ calf kalf
カルプ culp kulp
カルプルニウス calpurnius
カルペラン carpelan
カルボ calvo carbo
カルボーニ carboni
カルポフ karpov
カルマ carme karma
カルマン callemin kalman karman
カルム calum kalm
カルメ karume carmet
カルメット calmette calmettes
カルメロ carmelo
カルメン carmen karmen
カルモ carmo
カルモナ carmona
カルロ carlo karlo
カルロス carlos
カルロッタ carlotta
カルロフ gerlofs karlov
カルローネ carlone
カルヴァーリョ carvalho
カルヴィ calvi
カルヴェタ karweta
カルー carew
カルーア kallur
カルース carruth
カルーゾ caruso
カレ carre
カレッジ courage
カレブ caleb
カレラ carrera karella
カレラス carreras
カレル karel carell carrel carrere karrell
カレルギス kalergis kallergis
カレルヴォ kalervo
カレン karen cullen callen curren kallen karren
カレンガ kalenga karenga
カレンダー callender
カレヴィ kalevi
カレーニョ carreno
カレーロ calero
カロ caro karo
カロザース carothers carrothers
カロテヌート carotenuto
カロリス carolis
カロリナ karolina
カロリーナ carolina karoliina
カロルス carolus
カロルスフェルト carolsfeld
カローラ carola carolla collora
カワード coward
カン kan caen cung kann khang
カンセコ canseco
カンタクジノ cantacuzino
カンター kantor kanter canter kanther
カンダクジノス kantakouzenos
カンテ kante cantet
カンティ kanty
カンディ cundey khandi
カンディド candido
カンデラ candela
カンデル kandel
カント canto cant canth
カントゥ cantu
カントレル cantrell
カントン canton
カンドゥ khandu
カンナ khanna
カンナヴァーロ cannavaro
カンバン kamban
カンバーバッチ cumberbatch
カンバーランド cumberland
カンビー cumbey cumby
カンプ kamp
カンプトン campton cumpton
カンプハウゼン camphausen camphuysen
カンプマン kampmann
カンペ campe
カンボン cambon
カンポ campo
カンポス campos
カヴァ cava kava
カヴァリエーリ cavalieri
カヴァルカンティ cavalcanti
カヴァレラ cavalera
カヴィグリア caviglia
カヴェーリン kavelin
カヴォス cavos
カー carr kah quah
カーウィン kerwin carwyn carwin
カーカルディ kirkaldy
カーク kirk kirke quirk kaake karg kurke
カークウッド kirkwood
カークパトリック kirkpatrick
カークビー kirkby
カークマン kirkman
カークランド kirkland
カーザグランデ casagrande
カーシム qasim kasym
カーシュ karsh kersh
カーシュナー kirshner kershner
カーショウ kershaw
カーシー kersey kashi kersee kiersey
カース kaas carse curse
カースティ kirsty kirstie
カースレイク kerslake
カーソン courson kurson
カーゾン curzon
カーター carter cater
カーダシアン kardashian
カーチャ katja
カーツ kurtz kaatz
カーツマン kurtzman
カーティス curtis kurtis
カーティン curtin
カーデュー cardew
カート curt carte kaat
カートメル cartmell
カートライト cartwright
カートレット carteret
カード card
カーナハン carnahan kernaghan
カーニ cagni cane
カーニオ canio
カーニッツ kanitz kurnitz
カーニー carney carnie kearney kearny cairney kerney
カーネ cane kane
カーハン cahan kahan
カーバー khaba
カーブ curb
カープ karp carp
カーペンター carpenter
カーボネル carbonell
カーマイケル carmichael
カーマイン carmine
カーマック carmack
カーマン carman kaman
カーミット kermit
カーメネフ kamenev
カーメル carmel
カーモード kermode
カーラ cara
カーライル carlyle
カーランド kurland
カーリン karlin carin karrin
カーリー carly curley curly carli carley karly
カール karl carl
カールグレン carlgren karlgren
カールセン carlsen karlsen
カールソン carlson karlsson karlson
カールトン carlton carleton charleton
カールハインツ karlheinz
カールロ kaarlo
カーレ kaare kare
カーロイ karolyi
カーロック carlock
カーロン carlon kaaron
カーワン kirwan
カーン kahn caan kaan cahn cain cann
カーヴァー carver
ガアグ gag
ガイ guy gai
ガイウス gaius
ガイオズ gaioz
ガイガー geiger
ガイス geiss
ガイスカ gaizka
ガイスト geist
ガイスラー geissler
ガイゼル gayzer
ガイベル geibel
ガイモン gaimon guymon
ガイラー geiler giler guyler
ガウ gow gau
ガウク gauck gauk
ガウチ gauch
ガウディ gaudi gowdy goudy
ガウリコ gaurico gauricus
ガエル gael
ガク gak
ガシェ gachet gasche
ガシモワ gasimova
ガジェゴ gallego
ガジエフ gadzhiev gadzhiyev gaziyev
ガジベコフ gadzhibekov hajibeyov
ガジャ gajah gajda
ガス gus gass
ガスキン gaskin
ガスケ gasquet
ガスコイン gascoigne gascoyne
ガスト gast gust
ガストン gaston guston
ガスナー gassner
ガスパッリ gasparri
ガスパロット gasparotto
ガスパール gaspar gaspard gaspart
ガスマン gassman gassmann
ガスリー gaselee gasly
ガセミ ghasemi
ガソル gasol
ガチェチラゼ gachechiladze
ガッサン ghassan
ガッサー gasser
ガット gatto gutt
ガットマン gutman
ガッリ galli
ガッルス gallus
ガティス gatis gattis
ガトリン gatlin gattlin
ガトー gateaux gato
ガニ ghani gani
ガニア gagne
ガニス gannis genis
ガニング gunning
ガバルドン gabaldon gavaldon
ガビリア gaviria
ガフィガン gaffigan
ガフール gafur ghafour
ガブリエリ gabrielli
ガブリエル gabriel gabrielle
ガブリエルソン gabrielsson gabrielson
ガブリエレ gabriele
ガブリエーリ gabrieli
ガブロフ gabulov
ガボール gabor gabos
ガマー gummer
ガマーラ gamarra
ガミル gammill
ガムス gams gumbs
ガムゼ gamze
ガメス gamez
ガラ garra
ガライ garay garai
ガラス gallas
ガラッシ galassi
ガララーガ galarraga
ガラン garang
ガラード garrard garaad
ガリ gari garri gurry
ガリアーノ galliano
ガリエンヌ gallienne
ガリクソン gullickson gullikson
ガリコイツ garicoits garikoitz
ガリソン garrison
ガリブ gharib
ガリンデス galindez
ガリーナ galina
ガリーニ gallini
ガル gal
ガルガノ gargano
ガルキン galkin
ガルコ garko
ガルサ garza
ガルシ garci
ガルシア garcia
ガルスト garst
ガルセス garces
ガルソン garzon
ガルデ garde
ガルディン gardin gardim
ガルト galt
ガルトン galton
ガルドシュ gardos
ガルノー garneau garnot
ガルバ garba
ガルバレク garbarek
ガルビス gulbis
ガルブレイス galbraith
ガルボ garbo
ガルボルグ garborg
ガルメンディア garmendia
ガルヴィン galvin
ガレアーノ galeano
ガレス gahres garech
ガレリア galeria
ガレル garrel
ガレン galen
ガロ garo garot
ガロッツォ garozzo
ガン gan gang gann ngan gun
ガンス gans gance
ガンズ gunns guns gunz
ガンゾリグ ganzorig
ガンツ ganz gantz
ガンディ gundy gundi
ガンディー gandhi
ガント gant gantt
ガントン gunton
ガンドルフィ gandolfi
ガンナー gunner
ガンバ gamba
ガンバート gumbert
ガンベッタ gambetta
ガヴラス gavras
ガヴリル gavril
ガーイクワード gaekwad
ガーウッド garwood
ガーグ gaag
ガーゲルン gagern
ガーシュ gershe girsch
ガーシュウィン gershwin
ガーソン gerson garson
ガーツ gertz
ガーデナー gardener
ガートナー gartner
ガートルード gertrude
ガートン garton
ガード gard
ガードナー gardner gardnar
ガードン gurdon
ガーナー garner
ガーニー gurney
ガーネット garnett garnet
ガーバー gerber garber
ガーバーク garbark
ガービー garbee
ガーフィンケル garfinkel
ガーフィールド garfield
ガーマン garman
ガーランド garland
ガーリー gurley
ガーン gahn garn
キアラ chiara
キアラン ciaran
キエム khiem kiem
キエーザ chiesa
キシュカ kiszka
キショール kishore
キスリャク kislyak
キセリョフ kiselev kiselyov
キチェノク kichenok
キック kick
キッチン kitchen kitchin
キッテル kittel
キッテルセン kittelsen
キット kit kith kitt
キットソン kitson
キッド kid kidd kyd kydd
キッドマン kidman
キップ kip kipp
キティ kitty kitay
キトゥール kitur
キナマン kinnaman
キニア kinnear kinnier
キニスキー kiniski
キニチ kinich
キニー kinney
キノック kinnock
キハノ quijano
キピエゴ kipyego
キブルツ kyburz
キプケテル kipketer
キプケモイ kipkemoi
キプサング kipsang
キプタヌイ kiptanui
キプチョゲ kipchoge
キプニス kipnis
キプラガト kiplagat
キプルト kipruto
キプロティチ kiprotich
キベト kibet
キミー kimmie kimmy
キム kim kym quim
キムリッカ kymlicka
キモン cimon kimon
キャグニー cagney
キャサディ casady cassaday
キャサリン catherine katherine katharine catharine katheryn katharyn
キャシディ cassidy kassidy
キャシー kathy cathy cassie
キャス cass cas kass
キャスリーン kathleen
キャッシュ kash
キャッシュマン cashman
キャッスル castle
キャップス capps
キャディ cady
キャトレット catlett
キャドバリー cadbury
キャニオン canyon canion
キャノン cannom channon
キャパ capa
キャパレッティ cappelletti
キャフリー caffrey
キャプショー capshaw
キャプテン captain
キャム cam kam
キャメロン kameron camaron
キャラウェイ callaway caraway
キャラダイン carradine
キャラナン callanan
キャラハン callaghan callihan
キャリオン carreon
キャリガン carrigan
キャリック carrick
キャリル caryl
キャリントン carrington carington
キャリー callie cary kary carrey
キャルクラフト calcraft
キャロライン caroline carolien karolyn
キャロリン carolyn carolynne
キャロル carroll carole caroll carrol
キャロン caron
キャンディ candy candi
キャンディス candice candace candyce kandyse
キャンデラリオ candelario
キャンパニス campanis
キャンパネラ campanella
キャンビー canby camby
キャンピオン campion
キャンベル campbell
キャヴァナー cavanagh
キャヴァリエ cavalie cavaliere
キャヴェンディッシュ cavendish
キャーズム kazim
キャーミル kamil
キュアロン cuaron
キュナード cunard
キュニー cuny
キュネウルフ cynewulf
キュリー curie
キュング kung
キュヴィエ cuvier
キュー khieu cue que
キューゲルゲン kugelgen
キューザック cusack
キューネ kuhne
キューネン kuenen kuhnen kunen
キューバ cuba
キューバート kubert
キュービット cubitt
キューリック kulick
キューン kuhn
キョプリュリュ koprulu
キョン kiong kyung
キラー killer
キリアコウ kiriakou kyriakou
キリアン kilian cillian killian kylian
キリト kirit kirito
キリノ quirino
キリル kirill kiril kyril
キリレンコ kirilenko
キリロフ kirillov kirilov
キリング killing
キルシェン kirchen kirschen
キルシャー kircher
キルシュ kirsch
キルステン kiersten kyrsten
キルティ kilty kirti
キルバーン kilbane kilburn
キルパトリック kilpatrick
キルヒ kirch
キルヒアイゼン kircheisen
キルヒナー kirchner
キルヒバッハ kirchbach
キルヒホフ kirchhoff
キルボーン kilborn kilbourne
キルマー kilmer
キルロイ kilroy
キレン killen
キロガ quiroga
キロス kiros queiros quiros
キン kin khin
キング king
キングストン kingston
キングスフォード kingsford
キングスレイ kingsley
キングダム kingdom
キングマン kingman
キンケイド kincaid kinkade
キンケル kinkel
キンスキー kinski kinskey
キンセラ kinsella
キンダー kinder
キンテロ quintero
キンデラン kindelan
キント kindt kint kintu
キンナ cinna
キンバリー kimberley
キンモ kimmo
キヴェラ kivela
キー key kee
キーオ keogh
キーオン keone keown keon
キーガン keegan kegan
キーサー keyser kiesser
キーシュニック kieschnick
キース keith kees keays
キースター keister
キーズ keyes
キーチ keach
キーツ keats
キートン keaton
キーナ keena
キーナー keener
キーバー kieber
キーフ keefe kieft
キーファー kiefer keefer keever keifer keiffer
キーブル keeble keble
キーラ keira kiira
キーラン kieran keeran
キーラー keeler keillor
キーリング keeling
キール kiir
キールナン kiernan
キーレン kieren keiren
キーロン kieron
キーン keane kean kuenn
ギア ghia
ギアハート gearhart gierhart
ギェドロイツ giedroyc
ギェンツェン gyaincain
ギエドリウス giedrius
ギオマール guiomar
ギオルギ giorgi
ギオーネ ghione
ギカ ghica ghika
ギグー guigou
ギシャール guichard
ギジェルモ guillermo
ギスコ gisco
ギスラン ghiselin ghislain
ギタ ghita gita
ギッシュ gish
ギトリ guitry
ギドリー gidley guidry
ギドン gidon guidon
ギニャール guignard
ギネス gwyneth
ギバード gibbard
ギビンズ gibbins
ギビー gibby
ギフト gift
ギブ gibb
ギブス gibbs gibbes
ギブニー gibney
ギベール guibert
ギボン gibbon gybbon
ギボンズ gibbons
ギマランイス guimaraes
ギャノン gannon
ギャビー gaby gabby
ギャメル gamel
ギャラガー gallagher
ギャラティン gallatin
ギャリガン galligan garrigan
ギャリー garry gery
ギャレス gareth
ギャレット garrett garret garett
ギャレットソン garretson
ギャロ gallo
ギャロウェイ galloway
ギャローデット gallaudet
ギャンディ gandy
ギャンブル gamble
ギャヴァン gavan
ギャヴィン gavin
ギュネシュ gunes gunesh
ギュルケ gulke
ギュルヴィッチ gurwitsch gurvitch
ギュレル gurer guler
ギュンター gunther guenter gunthor
ギューリック gulick
ギョクハン gokhan
ギヨーム guillaume
ギラ guira
ギラウト giraut guiraut
ギラム gillam gillum
ギラルディ ghilardi ghirardi
ギラン gillan
ギラード ghilad gillard guillard
ギリアット gilliat gilliatt
ギリアム gilliam
ギリェルメ guilherme
ギリェン guillen
ギリガン gilligan
ギリャモン guillamon
ギル gill
ギルアド gilad
ギルダ gilda
ギルダス gildas
ギルデンレーヴェ gyldenlove
ギルド gildo guild
ギルバート gilbert guilbaut
ギルバートソン gilbertson
ギルビー gilbey gilby
ギルピン gilpin
ギルフィ gylfi
ギルフィラン gilfillan
ギルフォード gilford
ギルボー guilbeau
ギルマン gilman guillemin guilmant
ギルモア gilmour
ギルランダイオ ghirlandaio
ギルロイ gilroy
ギレイ giray
ギレスピー gillespie
ギレン gillen guylaine
ギロリー guillory
ギロー guiraud
ギン ginn gjin
ギングリッチ gingrich
ギンズブルグ ginzburg
ギンヅブルク gunzburg
ギンティ ginty
ギヴン given
ギースラー giesler
ギーゼラ gisela
ギーゼン giesen
クアン quang quan khuang
クアントリル quantrill
クィンクティウス quinctius
クイケン kuijken kuiken
クイック quick
クイリン quillin quirin
クイルンハイム quirnheim
クイン quinn quin
クインシー quincy quincey
クインティン quintin
クイント quint quinto
クイントン quinton
クインラン quinlan
クイーン queen
クウェラー kweller queler
クエ khue
クエイド quaid quade
クエジャル cuellar
クエスタ cuesta questa
クエバス cuevas
クエルボ cuervo
クエンティン quentin
クォーターメイン quartermaine quarterman
クォーリー quarry quarrie
クオスマネン kuosmanen
クオック quoc kuok
クオン cuong
クサヴェリ ksawery
クサーヴァー xaver
クシシュトフ krzysztof
クシュナー kushner
クシュニール kuschnir kushnir
クシュパン couchepin
クストー cousteau
クスマ kesuma kusuma
クスマウル kussmaul
クズマ kuzma
クズマノヴィッチ kuzmanovic
クズミン kuzmin
クセナキス xenakis
クセニヤ ksenia ksenija
クチェラ kucera kuchera
クチマ kuchma
クッキ cucchi
クック cook coecke kook kuck kukk
クックソン cookson cuckson
クッシュ kusch kush
クッシング cushing
クッチャー kuchar kutscher
クッツ kutz
クテポフ kutepov
クディチーニ cudicini
クトゥブ qutb
クトルグ qutlugh
クドゥル kudur
クドモア cudmore
クドリャフツェフ kudriavtsev kudryavtsev
クドロー kudlow kudrow
クナウス knaus knavs
クナス kunath kunnas
クニグンデ kunigunde cunigunde
クニッツ kunitz
クニッペル knipper
クヌート knud knute
クネジェヴィッチ knezevic
クネヒト knecht
クノップ knop knopf knopp
クノル knol knorr
クファシニェフスキ kwasniewska kwasniewski
クフャトコフスキ kwiatkowski
クブラト kubrat
クベロ cubero
クマール kumar
クム gum kumm
クヤテ kouyate
クラ cras
クライ kraj kray
クライアン cryan
クライシュテルス clijsters
クライス clise kraiss
クライスト kleist
クライスラー chrysler kreisler
クライトン crichton
クライド clyde
クライナー kreiner criner
クライバーン cliburn
クライフ cruyff cruijff
クライペ kreipe
クライマー clymer
クライヤー cryer
クライン klein kline cline clyne klin klyne
クラインシュミット kleinschmidt
クラインマン kleinman klineman
クライヴ clive
クラウス claus krauss klauss krausz krouse
クラウゼ krause krauze
クラウチ crouch
クラウディア claudia klaudia
クラウディアヌス claudianus
クラウディウ claudiu
クラウディウス claudius
クラウディオ claudio
クラウド cloud claud
クラウニンシールド crowninshield
クラクシ craxi
クラクストン claxton craxton
クラグマン klugman
クラス klass klas class
クラスナー krasner
クラスニッチ klasinc klasnic
クラスノフ krasnov
クラック clack cluck krack
クラッグ cragg
クラッシュ clash crash
クラッスス crassus
クラッセン klassen classen
クラップ clapp clap
クラドック craddock cradock
クラニチャール kranjcar
クラフ cluff klaff
クラフチク krawczyk
クラフト kraft krafft craft cruft
クラフリン claflin
クラブ clubb crabb
クラム crumb cram cramm crum
クララ clara klara
クラリス clarisse
クラリー clary
クラルス clarus
クラン khulan kurant
クランツ kranz krantz cranz
クラントン clanton
クランプ crump
クランプトン crampton
クランペット clampett
クラヴィッツ kravitz kravits
クラー clar krah
クラーキン clarkin kurakin
クラーク clark clarke clerk
クラークソン clarkson
クラース klaas claes
クラーセン claussen klaasen klaassen
クラーマン clurman klarman
クラール kral krall
クリアリー cleary
クリエ krier
クリオ curio
クリコフ kulikov klykov
クリザン krizan klizan
クリザンティ crisanti
クリシュトフ krystof
クリシュナムルティ krishnamoorthi krishnamurthy krishnamurti
クリス chris kris cris criss
クリスタ christa krista
クリスタキス christakis
クリスタベル christabel
クリスタル krystal cristal crystle
クリスチャン christian kristian kristjan cristhian
クリスチャンセン christiansen kristiansen
クリステア cristea
クリスティ christie christy kristy kristie kristi cristi
クリスティアン krystian cristian kristijan kristjan krisztian
クリスティアンソン christiansson kristjansson
クリスティアーナ cristiana cristieana
クリスティアーネ christiane
クリスティアーノ cristiano
クリスティナ krystyna kristyna kristina
クリスティン kristin cristin cristine
クリスティンソン christison kristinsson
クリスティーナ christina cristina christiana christinna kristiina
クリスティーン christine kristeen kristiene
クリステスク cristescu
クリステル christel christelle christer kristel krystle
クリステン kristen christen
クリステンセン christensen kristensen
クリステンソン christenson
クリスト christ crist
クリストス christos
クリストバル cristobal
クリストフ christoph christophe christof christoff kristoff kristof
クリストファー christoffer kristofer christofer cristofer
クリストファーソン christopherson kristofferson
クリストフェル christoffel
クリストマン christmann cristman
クリストル kristol crystl
クリストヴァォン cristovao
クリスピン crispin crispien
クリスプ crisp
クリスプス crispus
クリスプロ crispulo
クリチコ klitschko
クリック click krick
クリッシー chrissie chrissy
クリップス krips cripps
クリッペン crippen
クリティアス critias
クリバリ coulibaly
クリフ cliffe clif
クリフォード clifford clyfford
クリフトン clifton
クリプキ kripke
クリム klim krim crim
クリムキン klimkin
クリムト klimt
クリメント kliment
クリモフ klimov
クリュコフ kryukov
クリュフト kluft
クリューガー kruger cruger
クリンガー klinger
クリング kling kring
クリント clint klint
クリー quli
クリーガー krieger cregar
クリーク creek kreek krieck krieg
クリーゲル kriegel
クリーシー creasey creasy
クリーチ creech
クリート clete kriedt
クリード creed creede
クリーフ cleef creagh
クリーベル kriebel
クリーマー creamer
クリーン crean krien
クリーヴランド clevland kleveland
クルコフ krukov kurkov
クルサード coulthard cruzado
クルシェフスキ kruszewski
クルス cruz crus
クルスト krsto
クルタニーゼ kurtanidze
クルチ curci
クルック kluck kreuk kruk
クルックシャンク cruickshank cruikshank
クルッケンベルク kruckenberg krukenberg
クルップ krupp kurup
クルツ kurz
クルティウス curtius
クルト kurt kurth kurd curd curto kruto
クルトネー courtenay
クルトワ courtois
クルマ kourouma kuruma
クルマン cullmann
クルム klum krumm qirim
クルル krul krull
クルー crew
クルーガー krueger cruger kreuger kroeger
クルーク klug
クルーゲ kluge
クルース crouse kroes
クルーズ cruise crews crewes cruse cruze
クルーセ cruce kruuse
クルーセル crusell
クルーゼ kruse
クルート clute
クルーニー clooney clunie
クルーパ krupa
クルーン croone krohn
クレア claire clair clare
クレイ clay cray qurei
クレイグ craig
クレイジー crazy krazy
クレイス crace crais
クレイトン clayton creighton cleiton cleyton crayton
クレイナ kleina kleyna
クレイニー crainey cranie
クレイボーン claiborne clayborne
クレイマー kramer cramer
クレイン crain krein craine
クレイヴ clave kleive
クレオ cleo
クレオパトラ cleopatra
クレオン cleon
クレク krek kurek
クレシ qureshi
クレシェンツォ crescenzo
クレシダ cressida
クレシミル kresimir
クレショ kreso
クレショフ kuleshov
クレシー crecy
クレスウェル cresswell creswell
クレスティ cresti
クレスニック krsnich
クレスポ crespo
クレッグ clegg
クレッチマー kretschmer cretzschmar
クレッツァー kretzer
クレット klett
クレティアン chretien
クレティクス creticus
クレバノフ klebanov
クレパン crepin
クレマン clement
クレマンス clemence
クレマンソー clemenceau
クレマー kremer kremmer
クレム clem klemm crem
クレメン cremin klemen
クレメンシッツ klemenschits
クレメンス clemens
クレメンツ clements
クレメンテ clemente
クレメンティ clementi
クレメンテッリ clementelli
クレメント klement
クレモニーニ cremonini
クレランド cleland crerand
クレラー crerar kurella
クレル crell krell
クレロン clairon
クレン kren krenn
クレンショー crenshaw
クレンツ krenz krentz
クレンペラー klemperer
クレー cree
クレーナウ klenau
クレープス krebs klebs
クレーベル kleber cleber
クレーマー kroemer
クロ cro croz
クロイ croy croi
クロイツァー kreutzer
クロイトル croitoru
クロイド cloyd
クロイヤー kroyer
クロウ crow crowe
クロエ chloe
クロケット crockett
クロス cross kloss kross cros crosse klos
クロスビー crosby
クロスランド crosland
クロスリー crossley
クロセット crosetto crossette
クロック klock kroc
クロッコ crocco
クロッツ klotz
クロッパー cropper
クロフト croft kroft
クロマティ cromartie cromarty
クロムウェル cromwell
クロムホルツ krombholc krombholz
クロル krol
クロワ croix
クロワザ croiza croizat
クロン coulon kron
クロンビー crombie
クロンプトン crompton
クロヴィス clovis
クロー krogh courau kroh
クローカー croker kroeker kroker
クローグ krohg
クロース kroos cloos
クローズ close crose
クローセン aclausen kroesen
クローゼ klose
クローチェ croce klotzsch
クローディーヌ claudine
クロード claude
クローナー kroner
クローニン cronin cronyn
クローネンウェス cronenweth
クローネンバーグ cronenberg kronenberg
クローム crome
クロール kroll croll
クローン crone crohn kroon
クワイ quai quay
クワイン quine
クワシ kwasi
クワスト quast
クワメ kwame
クワン kwan coin
クン kung kunc
クンツ kunz kuntz
クンツェ kuntze kunze
クンワル kunwar
クヴァテルニク kvaternik
クヴァント quandt
クヴィスリング quisling
クー koo coo ku
クーガン coogan
クーシネン kuusinen
クーダー cooder
クーツ coutts khurts kuts
クーティ cootie courty
クート coote kut
クートゥア couture
クーネオ cuneo
クーネン coenen kounen
クーノ cuno
クーパー cooper kooper kuper
クービック kubik
クーファー kauffer
クープラン couperin
クープランド coupland
クーペ coupe coupet couppey
クーマン koeman cooman
クームズ coomes
クーラ cura
クーラト kurath kurrat
クーリ curi khouri
クーリック kulik couric
クーリッジ coolidge
クーリー cooley
クール coeur cour kuhr
クールベ courbet
クールマン kuhlmann
クールラント courland curland
クーロ curro
クーン kuhn coen khun coon khune koon
クーンズ coons koonz
クーヴァー coover
グ goo
グアスタビーノ guastavino
グアダルーペ guadalupe
グアルディ gualdi guardi
グアルディア guardia
グアルディオラ guardiola
グアルディーニ guardini
グアルナッチャ guarnaccia
グアルベルト gualberto
グウィン gwynne gwyn gwynn gwin
グウェン gwen
グウェンドリン gwendoline gwendolyn
グエイェ gueye
グエズ guez
グエン nguyen guen
グザヴィエ xavier
グジェゴシュ grzegorz
グスタフ gustav gustaf gustavs gustaw
グスタフソン gustafson gustafsson
グスターフ gustav
グスターヴァス gustavus
グスマン guzman gusmao gusman
グセフ gusev
グッゲンハイム guggenheim
グッチ gucci
グッチョーネ guccione
グッディング gooding
グットマン guttmann
グッド good
グッドウィン goodwin
グッドソン goodson
グッドマン goodman
グッドラック goodluck
グッドリッチ goodrich
グッドール goodall
グティ guti guty
グティエレス gutierrez
グテーレス guterres
グデ gde gedhe goude goudet
グドブラン gudbrand
グドムンドソン gudmundsson
グドルーン gudrun
グナエウス gnaeus cnaeus
グネーシン gnesina gnesin
グマイナー gmeiner gmeyner
グミリョフ gumilev gumilyov
グラ gura grad
グライス grice gryce
グライナー greiner
グライフ greif
グライムス grimes
グラウト grout
グラウン graun
グラサ graca
グラシア gracia
グラシアン gracian
グラジナ grazyna
グラス glass glas grass grasse grasu
グラスコック glascock glasscock
グラスゴー glasgow
グラスナー glasner glassner
グラズコフ glazkov
グラズノフ glazunov
グラズマン glazman
グラタン grattan
グラック gracq gulak
グラックス gracchus
グラッサー grasser
グラッシ grassi
グラッソ grasso
グラッドストン gladstone
グラツィア grazia
グラツィアーニ graziani
グラツィアーノ graziano
グラディ grady graddy gradi
グラディス gladys gladis
グラナドス granados
グラニト granit
グラニャーニ gragnani
グラネ granet
グラハム graham
グラバール grabar
グラフ graff
グラフトン grafton
グラブナー grabner
グラブリオ glabrio
グラベル glaber
グラボウスキー graboski grabowsky
グラマン graman grumman
グラマー grammer
グラム gram guram gramm ghoulam glam grum
グラモン gramont
グラン gran gulan glan grann
グランサム grantham
グランジェ grange grangier
グランダ granda grindat
グランデ grande
グランディ grandi grandy grundy
グランディアン grandjean
グランディディエ grandidier
グラント grant
グランド grand
グランドマスター grandmaster
グランベール grimbert grinberg
グランボルカ granvorka
グランマ grandma
グランヴィル granville glanville
グラヴェセン gravedad gravesen
グラーフ graf graeff graef
グラーム ghulam
グラーン grahn
グリア greer grier
グリアソン grierson
グリエコ grieco
グリエフ guliyev
グリエル gourriel gurriel
グリグズビー grigsby
グリグソン grigson
グリゴリエフ grigoriev grigoryev
グリゴリー grigory grigori grigoriy
グリゴレ grigore
グリゴローヴィチ grigorovich
グリシャム grisham
グリシン grishin
グリジ grisi
グリスウォルド griswold
グリスト grist
グリズリー grizzly
グリソム grissom
グリック glick girg gleick gurich
グリッグ grigg
グリッグス griggs
グリップ grip gripp
グリドリー gridley
グリニョン grignon
グリフィス griffith griffiths griffis
グリフィズ gruffydd
グリフォ grifo
グリマルディ grimaldi
グリマーニ grimani
グリム grimm glimm greem
グリュック glueck gluck
グリュンバウム grunbaum
グリューナー gruner
グリルス grylls
グリロ grillo grilo
グリン glyn glynn glynne grin gullin
グリンカ glinka
グリンスプーン grinspoon
グリーグ grieg
グリース gries griess
グリーゼバッハ grisebach
グリーソン gleason gleeson
グリーナウェイ greenaway
グリーナー greener
グリーニング greening
グリーニー greaney
グリーブ grieve
グリーブス greaves greeves
グリーリ grilli
グリーン green greene glean grean
グリーンウェイ greenway
グリーンウェル greenwell
グリーンウォルド greenwald
グリーンウッド greenwood
グリーングラス greenglass greengrass
グリーンストリート greenstreet
グリーンスパン greenspan
グリーンバウム greenbaum
グリーンバーグ greenberg greenburg
グリーンフィールド greenfield
グリーンフェルド greenfeld
グリーンブラット greenblatt greenblat
グルキュフ gourcuff
グルキン gluckin gurkin
グルゲン gurgen
グルジンスキ gruzinsky
グルダ gulda
グルバン gurban
グルリット gurlitt
グルン gurung
グルンプコウ grumbkow
グルー grew gourou groux guruh
グルーエン gruen
グルーシン grusin
グルーバー gruber grueber
グルーベ grube
グルーム groom
グレ gree gres gure
グレアム graeme grahame
グレイ gray grey grae graye
グレイグ greig graig
グレイザー grazer
グレイストン grayston
グレイソン grayson greyson
グレイブル grable
グレインジャー grainger
グレイヴス graves
グレグソン gregson
グレコ greco
グレゴリアン gregorian grigorian
グレゴリオ gregorio gregorious
グレゴリー gregory
グレゴワール gregoire
グレシャム gresham
グレタ greta
グレチコ grechko
グレッグ greg gregg
グレッチェン gretchen
グレテ grethe
グレトリ gretry
グレド gouled guled
グレニスター glenister
グレニー glennie glenny
グレノン glennon
グレブ gleb greb
グレボヴィチ glebovich
グレリング grelling
グレン glenn glen glenne gren
グレンジャー granger
グレンドン glendon
グレンフェル grenfell
グレンヴィル grenville glenville
グレヴィル greville
グレース grace
グレーツ graetz
グレーデナー gradener graedener
グレート great
グレーナー graener groener
グレーニング groning
グレーバー grober
グレーフ greef
グレーフェ graefe grafe
グレーラー graeler groehler
グロ graux gro gros
グロス gross
グロスコフ grosskopf
グロスマン grossman grossmann
グロック glock groc
グロッソ grosso
グロドナー grodner
グロモフ gromov
グロモワ gromova
グロリア gloria
グロリエ grollier groslier
グロンドーナ grondona
グロー groh gouraud
グローガン grogan
グローザ groza
グロース grose glaus glos
グロート groat grote
グローブ grove grob
グローリー glory
グローヴス groves
グングル gungl
グンター gunther gunter
グンダー gunder
グンドルフ gundolf
グンナルソン gunnarsson
グンナー gunnar
グンラウグソン gunnlaugsson
グーギー googie
グース geus goes goose gousse guse
グーセンス goossens
グーゼンバウアー gusenbauer
グーチ gooch
グート goot goutt guto
グートマン gutmann
グード goode
グールディング goulding
グールド gould
ケアロハ kealoha
ケイ kay kaye kei
ケイシー casey
ケイタニー keitany
ケイティ katy katey
ケイディー caydee kadee
ケイト kate cate cait
ケイトリン kaitlin caitlynne caitrin catrin kaetlyn
ケイド cade
ケイパー kaper kapor
ケイロス queiroz
ケイン cain caine cayne kain
ケインズ keynes
ケイヴ cave
ケサダ quezada
ケサーダ quesada
ケスター koster
ケステン kesten
ケストナー kaestner kestner
ケスラー kessler kasler
ケズウィック keswick
ケッセル kessel kessell
ケッチ ketch
ケッチャム ketchum
ケッツ kets koetz
ケッテル kether kettel
ケットラー ketterer
ケッペン koppen koeppen
ケティ ketti ketty
ケディラ khedira
ケトラー kettler
ケナウェイ kennaway
ケナン kennan
ケナー kenner
ケニア kenia kenya
ケニフ kenniff
ケニヤッタ kenyatta
ケニー kenny kenney
ケネス kenneth
ケネディ kennedy
ケネリー kennelly
ケネルム kenelm
ケバン kevan
ケブ keb
ケプケ koepcke kopke
ケプラー kepler keppler
ケベード quevedo
ケマル kemal
ケマー kammer kemar
ケメイーズ kemeys
ケラク keruak
ケラー keller kollar
ケラーマン kellerman kellermann
ケリガン kerrigan
ケリス cerys kelis kerris kerrith
ケリモフ kerimov
ケリン kellin kaelin
ケリー kelly keri kerri caray
ケル ker quer
ケルクホフ kerkhof
ケルシー kelsey
ケルジャコフ kerzhakov
ケルスス celsus
ケルスティン kerstin
ケルステン kersten
ケルソー kelso
ケルテス celtes kertesz
ケルトナー keltner
ケルナー korner kellner kerner
ケルバー koerber
ケルビン kelvin
ケルメンディ kelmendi
ケルリ gerli kerli
ケレチ kelechi
ケレット kellett keret
ケレム kerem
ケレメン kelemen
ケレン kellen keren kelen
ケロ quero
ケロッグ kellogg
ケン keng kheng
ケンジ kenji kendji
ケント kent kento
ケントゥマルス centumalus
ケントン kenton khenthong
ケンドラ kendra
ケンドリック kendrick
ケンドリュー kendrew
ケンドール kendall
ケンネル kennel
ケンパー kemper
ケンプ kemp
ケンプナー kempner
ケンプフェルト kaempfert kaempffert
ケンペス kempes
ケンペン kempen
ケンボイ kemboi
ケヴィン kevin cevin
ケーガン kagan kagen
ケーシー kasey
ケース case
ケーストゥタイティス kestutaitis
ケーストゥティス kestutis
ケーソン cason keesom
ケーター kater
ケーテ kathe
ケーニッヒ koenig
ケーニヒ konig
ケーニヒスベルガー konigsberger
ケーニヒスマルク konigsmarck
ケーヒル cahill
ケーラー kohler kaler koler
ケール kehr kher
ケールマン kehlmann koelman
ゲイ gay gaye gey
ゲイジ gage
ゲイツ gates
ゲイトン gayten gayton
ゲイナー gaynor gainer
ゲイニー gainey
ゲイブ gabe
ゲイブラー gabler
ゲイリー gary
ゲイル gail gale geir geirr
ゲイロード gaylord
ゲイン gein gayn gayne
ゲインズ gaynes
ゲオルギ georgi
ゲオルギエフ georgiev
ゲオルギオス georgios giourkas
ゲオルギュー gheorghiu
ゲオルギー georgy georgiy
ゲオルク georg
ゲオルゲ gheorghe
ゲシン gethin
ゲスト guest gest
ゲスナー gessner gossner
ゲスリング goessling
ゲッケ goecke goetzke
ゲッツ gotz goetz getz
ゲッテル getter guettel
ゲッパート goppert
ゲッベルス goebbels
ゲッリウス gellius
ゲティ getty
ゲディミナス gediminas
ゲデス geddes guedes
ゲドヴィラス gedvilas
ゲバラ guevara
ゲプハルト gebhard
ゲミヌス geminus
ゲミル gemmill
ゲメル gemmell
ゲラルディ gherardi
ゲラルド gherardo
ゲラー geller gellar
ゲリン guerin
ゲルケ gercke
ゲルゲイ gorgey
ゲルゲス gorges
ゲルシュタイン gerstein
ゲルシュヴィラー gerschwiler
ゲルション gershon
ゲルストル gerstl
ゲルツ goertz geltz gortz
ゲルト gert gerdt gerut
ゲルトナー gaertner
ゲルトルート gertrud
ゲルドフ geldof
ゲルハルト gerhard gerhardt
ゲルファント gelfand
ゲルブ gelb
ゲルマン gherman gellman gelman
ゲルマー germar germer
ゲルラッハ gerlach
ゲルリッツ gorlitz
ゲルント gerndt
ゲレス gorres geles
ゲロヴァニ gelovani
ゲン genn
ゲンツェル gentzel
ゲンナジー gennadiy gennadi
ゲンリフ genrikh
ゲーテ goethe
ゲーデル gaedel godel
ゲートハウス gatehouse
ゲープハルト gebhardt
ゲーリング goring goering guhring
ゲール goehr gerl gohr guerre
コア coa khoa
コイ koy coi khoi
コイノス coenus
コイララ koirala
コイル coyle
コイロ coiro
コイン coyne
コインブラ coimbra
コイヴィスト koivisto
コエチ koech
コエーリョ coelho
コク quoc coc kuk
コクソン coxon
コクラン cochran cochrane coghlan coquelin
コケイン cockayne cokayne
ココ coco koko koke
ココシュカ kokoschka kokoszka
ココフ kokov
コサック kosack kossak
コザック kozak
コザート cozart
コシェレフ koshelev
コジモ cosimo
コジョ kodjo kojo
コス cos cosse
コスカラート coscarart
コスケンニエミ koskenniemi
コスゲイ kosgei
コスタ costa kosta
コスタス kostas
コスタディノフ kostadinov
コスタンツォ costanzo
コスター koster
コスティガン costigan
コスティッチ kostic
コスティン costin kostin
コステリッチ kostelic
コステレツキー kostelecky kosteletzky
コステロ costello
コステンコ kostenko
コスト coste costo
コストナー kostner
コストフ kostov
コスナー costner
コスビー cosby
コスマス cosmas
コスミン cosmin
コスモ cosmo
コタン cotin cottin
コッカー cocker
コッキング cocking
コック cock kock cocke coq kok
コックス cox cocks coxe kox coxx
コックバーン cockburn
コックレル cockrell
コッサ cossa
コッスス cossus
コッタ cotta
コッター cotter
コット kot cot cotto kott cott cotte
コットマン cotman kottmann
コットレル cottrell
コットン cotton cotten
コッピング copping
コッフェルト coffelt
コップ kopp kop
コップフ kopf
コッペ coppee koppe
コッペル koppel coppell
コッペルマン koppelman
コッホ koch
コッポラ coppola
コッラーディ corradi
コツェブー kotzebue
コティ coty kotey
コテルニコフ kotelnikov
コディ cody
コディントン coddington
コディーナ codina
コトラー kotler cotler
コトワ kotova
コドリントン codrington
コナウェイ conaway
コナン conan konnan
コナー connor conor conner connah konner
コナーズ connors
コニアテス choniates
コニェツポルスキ koniecpolski
コニグリアロ conigliaro
コニュス conus
コニー connie conny connee kony
コネ kone conneh
コネツニ konetzni
コネリー connelly connery conneally
コノリー connolly
コハノフスキ kochanowski
コハリー kohli
コハンスキ kochanski
コバチェビッチ kovacevic
コバム cobham
コバルビアス covarrubias
コバーン cobain
コビ cobi kobi
コビアシビリ kobiashvili
コビー coby
コフィン coffin
コフトゥン kovtun
コフマン coffman
コフラー kofler
コフート kohut
コブ cobb cob
コブス kobus
コブリン cobrin kobrin
コベントリー coventry
コペル coppel kopell
コペロ copello
コホーテク kohoutek
コボ cobo
コボス cobos
コマス comas
コマツ komac komatsu
コマロフ komarov
コマロワ komarova
コマン coman
コムシッチ komsic
コムストック comstock
コムネナ komnene
コムバロフ kombarov
コムリー comrie
コメンチーニ comencini
コモ como
コモドール commodore
コモロフスキ komorowski
コモンズ commons
コヨーテ coyote
コラ coras corra korach
コライ koray
コラス collas collasse
コラソン corazon
コラッツァ corazza
コラドン colladon
コラントゥオーノ colantuono
コラー koller
コラーゾ collazo
コリ corri kori
コリアー collier
コリエル coryell
コリスター collister
コリソン collison
コリン colin collin corin korine collen
コリングウッド collingwood
コリンソン collinson
コリンダー collinder
コリンナ corinna
コリンヌ corinne
コリンバ kolingba
コリー colley corry
コリーナ corina
コリーニ collini corini
コリーヌ coline corine corrine
コリール korir
コリーン colleen coleen kolin
コル cor
コルウス corvus curvus
コルカット collcutt
コルガノフ karganow kolganov korganov
コルクマズ korkmaz
コルゲート colgate
コルサコフ korsakoff korsakov
コルシア corchia corsia
コルズン korzun
コルソ corzo
コルソン colson
コルタート coltart
コルダ korda corda
コルチン kolchin koltsin
コルッカ kolkka
コルティ corti
コルテス cortes cortez
コルテセ cortese
コルデイロ cordeiro
コルデロ cordero
コルト colt
コルトン colton
コルド koldo
コルドゥス cordus
コルドバ cordoba cordova
コルニアック cornillac
コルネ cornet
コルネイユ corneille
コルネリア kornelia
コルネリウス cornelius kornelius
コルネリス cornelis cornelisz
コルネーエフ korneev
コルバート colbert kolbert
コルバーン colburn colebourn
コルビン kolbin
コルフ corfou kolff korff
コルファクス colfax
コルブ kolb
コルブラン colbran colbrunn
コルベ kolbe
コルホネン korhonen
コルマク cormac kormakr
コルム colm
コルモン cormon
コルンゴルト korngold
コルヴィン korwin corvin
コレイア correia
コレス cores kolles
コレット colette collette collet colet corrette
コレンソ colenso
コロシモ colosimo
コロディン kolodin
コロトコフ korotkov
コロナド coronado
コロネル coronel
コロブキナ korobkina
コロマ coloma koroma
コロマン koloman koroman
コロメ colome
コロン colon
コロンナ colonna
コロンバス columbus
コロンボ colombo
コワルスキー kowalski
コン con kong conn gong cong kon
コンカ conca
コンクエスト conquest
コンクリン conklin
コンスエロ consuelo
コンスタブル constable
コンスタン constant constans
コンスタンツェ constanze konstanze
コンスタンティ konstanty
コンスタンティウス constantius
コンスタンティニディス konstantinidis
コンスタンティネスク constantinescu
コンスタンティノ constantino
コンスタンティノフ konstantinov constantinov
コンスタンティン konstantin constantin constantine
コンスタンディノス konstantinos constantinos
コンセイソン conceicao
コンセプシオン concepcion
コンタ conta konta
コンダコワ kondakova
コンチャ concha
コンツェルマン conzelman conzelmann
コンテ conte conteh
コンティーニ contini
コンデ conde
コンデス condes
コンデル condell
コント comte
コントレラス contreras
コンドル conder condor
コンネル connell
コンパオレ compaore
コンパニョーニ compagnoni
コンフォート comfort
コンペール compere
コンラッド conrad konrad
コンラン conran conlan
コンラーディ conradi conrady
コンラート konrad coenraad conrath konradt konrat
コンリー conley
コンロイ conroy
コンロン conlon
コンヴァース converse
コヴァチ covaci kovacsi
コヴァチェフ kovachev
コヴァレフスキ kovalevsky
コヴァレンコ kovalenko
コヴァーチ kovac
コヴィントン covington
コー coe co ko koh
コーウィン corwin
コーウェン cowen
コーエン cohen kollen
コーカ khoka koka
コーカー coker coaker
コーガン kogan cogan corgan keoghan
コーキー corky coky
コーク coke cork kork
コーザー kozar
コース koos kors
コーズ koz
コーダ coda koda
コーダー corder
コーチマン coachman
コーツ coates coats kootz
コーディ coady cordy kody kordey
コーディー corday
コーデリー corderi cordery
コーデル cordell
コート cort court cote khot koht kote
コートニー courtney cortney courtnee kothny
コートランド cortlandt courtland
コード cord coard
コードレイ cordray
コーナー koner
コーニッシュ cornish conisch
コーネル cornell conel
コーハン cohan kohan
コーバン cauvin corban
コーバー kober
コービン corbin corbijn
コービー corby koby
コーフィールド corfield
コープ cope coape coop koepp
コープランド copeland copland
コーベット corbett corbet
コーベン coben corben
コーボールド corbould
コーマン corman korman khoman
コーラ cora
コーラン colan koran
コーラー kohler kolar
コーリス corliss
コーリー corey cory corrie corley korey
コール kohl kohr
コールズ coles
コールデコット caldecott
コールド called kold
コールドウェル caldwell
コールハース koolhaas
コールフィールド caulfield
コールマン coleman colman kollman kollmann
コールラウシュ kohlrausch
コーレン coolen khoren
コーワン cowan
コーン cohn kohn korn cone cohon
コーンウェル cornwell
コーンウォリス cornwallis
コーンスウェイト cornthwaite
コーンバーグ kornberg
コーンフォード cornford
ゴ ngo goh
ゴイコエチェア goicoechea
ゴイティソーロ goytisolo
ゴインズ goines goins
ゴウヴェイア gouveia
ゴシェフスキ gosiewski
ゴジュワ gozhva
ゴス goss gosse
ゴスパー gosper
ゴスリング gosling
ゴセット gossett gosset
ゴダード goddard
ゴダール godard godar
ゴック ngoc
ゴッタルディ gottardi
ゴッチ gotch
ゴット gott godt
ゴットシャルク gottschalk
ゴットハルト gotthard
ゴットヒルフ gotthilf
ゴットフリート gottfried gotfrid gottfrid
ゴットヘルフ gotthelf
ゴットマン gottman gottmann
ゴットリープ gottlieb
ゴッドフレッド godfred godtfred
ゴッフレード goffredo
ゴッホ gogh
ゴティエ gauthier gotye
ゴディーニョ godinho
ゴトヴァツ gotovac
ゴドイ godoy godoi
ゴドゥノフ godunov
ゴドウィン godwin
ゴドフリー godfrey
ゴドフロワ godefroit godefroy
ゴドルフィン godolphin
ゴドー godeau godo
ゴピナ gopinath
ゴフ goff gough
ゴフィン goffin
ゴフマン goffman gofman
ゴベール gobert
ゴミス gomis
ゴム gom gomm gomme
ゴメス gomez gomes
ゴヤ goya goia
ゴヤン goian
ゴラム gholam goram
ゴラン goran golan gaurin
ゴリス gorris gorriz
ゴリツィン golitsyn
ゴリラ gorilla
ゴリー goree gorrie gory
ゴルカ gorka
ゴルシコフ gorshkov
ゴルソン golson
ゴルダン gordan
ゴルツ goltz gorz
ゴルデーワ gordeeva
ゴルトマルク goldmark
ゴルビッチ golubic
ゴレツカ gorecka goretzka
ゴロデツキー gorodetsky
ゴロフキン golovkin
ゴロン golon
ゴンクール goncourt
ゴンサウヴェス goncalves
ゴンサレス gonzalez gonzales
ゴンサロ gonzalo
ゴンザルヴェス goncalves gonsalves
ゴンザレス gonzalez gonzales
ゴンブリッチ gombrich
ゴヴォロフ govorov
ゴーイング going gowing
ゴーキャットジム kokietgym
ゴーキー gokey gorky
ゴーサッチ gorsuch
ゴーシュ ghosh
ゴース ghose gose
ゴースト gorst
ゴーディ gordie
ゴーディー gordy gordey
ゴーデル goeddel godel
ゴートン gorton
ゴードン gordon
ゴーノスタエフ gornostayev
ゴーハン gaughan
ゴーパール gopal
ゴーマン gorman goman
ゴーラム gorham
ゴーランド gowland
ゴーリ gori ghauri
ゴーリング goring
ゴーリー gorey
ゴール goar
ゴールディ goldie
ゴールディン goldin
ゴールデン golden
ゴールデンバーグ goldenberg
ゴールド gold gauld goold
ゴールドウィン goldwyn
ゴールドシュミット goldschmidt
ゴールドバーグ goldberg
ゴーント gaunt
ゴーヴィンド govind
サアブ saab
サアベドラ saavedra
サイ cy sai
サイイド syed sayyid sayyed
サイクス sykes sikes
サイス saiss
サイズ size
サイズモア sizemore
サイダム saydam suydam
サイティエフ saitiev
サイディズ sidis
サイド said saido
サイドフ saidov
サイドラー seidler
サイフ saif
サイフィ saifi saify
サイム syme
サイモン simon symon
サイモンソン simonson
サイラス cyrus silas
サインフェルド seinfeld
サイーダ saida siedah
サイード said saeed sayed sayeed saaeed
サウスウィック southwick
サウスゲート southgate
サウスワース southworth
サウード saud seoud
サエンス saenz
サカ saca saka
サカイ sakai sakay
サカラ sakala sakara
サガール sagall sagart
サクス saks
サクストン saxton
サクスビー saxby
サクソン saxon sackson
サクラトヴァラ saklatvala
サグデン sugden
サコ saco sako
サコー sakho
サザーランド sutherland
サシツキー suschitzky
サシャ sascha sacha
サス sasse sas
サスキア saskia
サスキンド susskind
サストレ sastre
サスマン sussman
サスーン sassoon
サタジット satyajit
サダト sadat
サッカ sacca sarkka
サッカレー thackeray thackray
サック sac sak sakku
サックス sax
サックリング suckling
サックヴィル sackville
サッコ sacco
サッサー sasser
サッシ sassi
サッター sutter
サッタール sattar
サッチ satch such
サッチャー thatcher schacher
サップ sapp sap
サティ sati satie
サティシュ satish
サディク sadek sodiq
サディック suddick sudick
サトゥルステギ satrustegi satrustegui
サトゥルニヌス saturninus
サトゥルニノ saturnino
サトクリフ sutcliffe
サトヤ satya
サド thad sad
サドゥール sadoul
サドフスキー sadovskoy sadovsky
サドラー sadler saddler sadra
サドリ sadri
サドル sadr
サドースキー sadowski
サナ sana sanaa
サナブリア sanabria
サニキゼ sanikidze
サニー sunny sanny
サヌシ sanusi
サヌー sanou
サバティエ sabatier
サバテール sabater savater
サバト sabato sabath sabbat
サバンナ savannah
サバール sabar
サパタ zapata
サビット sabit savitt
サビール saber sabir
サピア sapir
サピェハ sapieha
サファイア safire
サファロフ safarov
サフィーヤ safia safiyya
サフェト safet
サフォード safford spufford
サフォーノフ safonov
サフチェンコ savchenko
サフトレーフェン saftleven
サブリナ sabrina
サブレ sable sabre
サブロン sablon thubron
サプチャーク sobchak
サボ sabot
サボニス sabonis
サボン savon
サボー szabo
サマター samatar
サマラス samaras
サマルジッチ samardzic
サマン saman samain samin
サマンサ samantha
サマー summer samah
サマーオール summerall
サマーズ summers somers
サマートン summerton
サマーヴィル somerville summerville
サミュエルズ samuels
サミュエルソン samuelsson
サミー sammy samy sammie
サミール samir
サム sam samm samb
サムイル samuil
サムエレ samuele
サムス samsu
サムズ sams
サムソノフ samsonov
サムソン samson samsom
サムラ samura samula
サムリン samrin sumlin
サメドフ samedov samadov
サモンド salmond
サラ sarah
サライバ saraiva
サラザン sarrazin sarasin
サラザール salazar
サラジェフ saradzhev
サラス salas sarath sarrus
サラット surratt
サラテ zarate
サラビア sarabia saravia
サラフィアン sarafian sarafyan
サラマ salama
サラマト salamat
サラモン salamon salamone
サラン salan saran
サラーフ salah
サラーム salam salaam
サリエフ sariyev soliev
サリオラ sariola
サリス sallis salis sarris
サリッチ saric
サリナス salinas
サリフ salif salifu
サリム salim
サリヴァン sullivan
サリー sally surrey
サル sal sari
サルガド salgado
サルキシアン sarkisyan
サルキシャン sargsyan
サルキン sulkin
サルギス sargis
サルコウ salkow
サルス sars sarus
サルズマン salzman
サルダ sarda
サルダナ saldana sardana
サルダル sardar
サルダーニャ saldanha
サルツマン saltzman
サルディバル saldivar
サルディーニャ sardinha
サルトリオ sartorio
サルトン salton sulton
サルド sarde
サルマ salma salmah
サルマーン salman salmann
サルミ salmi
サルミネン salminen
サルミャーエ salumae
サルヴァトーリ salvatori
サルヴァトーレ salvatore salvadore
サルヴァドーリ salvadori
サレク salek sarlak
サレス saless salles
サレット sallette
サレルノ salerno
サロシー sarossy sarosy
サロネン salonen
サロメ salome
サロモン salomon
サロモンズ salomons
サロン sarron
サロート sarraute
サン san saint sung sann
サンガッロ sangallo
サンガー sanger
サンギネッティ sanguinetti
サング sang
サングシュコ sanguszko
サングスター sangster
サンシャイン sunshine
サンジャル sanjar sancar
サンジャースレンギーン sanjaasurengiin
サンジーヴ sanjeev
サンズ sands
サンソム sansom
サンタクローチェ santacroce
サンダー sander sandor sundar
サンダース sanders thunders
サンダーソン sanderson
サンダーランド sunderland
サンチェス sanchez sanches sances
サンティ santi santee
サンティス santis
サンテル santel santell
サンディ sandy sandi sandie
サンディス sandis sandys
サンデー sande sandee
サントフリート sandvliet
サンド sand
サンドバル sandoval
サンドフォード sandford
サンドラ sandra saundra
サンドロ sandro
サンバ samba
サンパイオ sampaio
サンファ sampha sanghwa
サンフィリッポ sanfilippo
サンフォード sanford
サンプソン sampson
サンプター sumpter
サンペドロ sampedro
サンボ sambo sandbo
サンボーン sanborn sambourne
サンマルコ sammarco
サンマルチノ sammartino
サンマルティーニ sammartini
サヴァリ savary
サヴィッチ savitch
サヴィトリ savitri savitry
サヴィニー savigny
サヴィル saville savile
サヴォイア savoy
サーイド saaid said
サーシャ sasha sasa
サージ serj
サージェント sargent sergent sergeant
サーストン thurston thurstone
サーティース surtees
サーディ sadi sardi sardy
サーデグ sadegh sadeq
サートン sarton
サーニャ sanja
サーノフ sarnoff
サービス sabis
サービト thabit
サーフ sufe
サーマン thurman surman
サーモン salmon sermon
サーモンド thurmond
サーリ saari
サーリネン saarinen
サール searle sarr saar sarre
サーヴィス serviss
ザ the
ザイツェフ zaitsev
ザイデマン seidemann
ザイデル seidel
ザイナブ zaynab
ザイナル zainal
ザイフェルト seifert seyfert
ザイミス zaimis
ザイラー seiler sailer
ザイレン zuylen
ザウアー sauer
ザウル zaur
ザカリアス zacarias zachris
ザカリー zachary zacharie
ザガエフスキ zagajewski
ザキロフ zokirov zakirov
ザクセン saxony
ザクセンベルク sachsenberg
ザスーリチ zasulich
ザッカイ zaccai zakai
ザッカーバーグ zuckerberg
ザック zach zack zak zac zakk
ザックス sachs
ザディック zadick
ザヌッシ zanussi
ザネッリ zanelli
ザハルチェンコ zakharchenko
ザハロフ zakharov
ザハール zakhar
ザヒド zahid
ザヒール zahir zaheer
ザファル zafar
ザフラ zahra
ザブリスキー zabriskie
ザベル zabel
ザミール zamir
ザモイスキ zamoyski
ザリンシュ zarins
ザリーフ zarif
ザルダーリー zardari
ザルトリウス sartorius
ザレンバ zaremba
ザン zan zann
ザンストラ zandstra zanstra
ザンダー zander
ザンデルリング sanderling
ザント zandt
ザンドラ zandra
ザンブラーノ zambrano
ザーイド zayed zaid
ザーン zahn
シア sia
シアカ siaka
シアラー shearer scheerer
シアン sian
シアーズ sears
シェイ shea shae shaye
シェイク cheick cheikh shayk
シェイクスピア shakespeare
シェイナ sejna shayna
シェイフ cheiffou
シェイマス schamus seamus
シェイル cheyrou
シェイン shayne shein
シェイヴァー shaver
シェクター scheckter
シェスタコフ shestakov
シェック scheck
シェップ shep
シェティ shetty
シェディッド chedid
シェニエ chenier
シェニャフスキ sieniawski
シェネル chainel chenelle sener
シェパード shepard sheppard
シェファード shephard
シェフィールド sheffield
シェフチェンコ shevchenko
シェフチュク shevchuk
シェフラー scheffler schoffler
シェラリ sherali
シェラー scherrer scheller
シェリ cheri sheri
シェリカ shericka sharika
シェリフ cherif sheriff sherriff
シェリリン sherilyn sherrilyn
シェリル cheryl sherrill sheryll
シェリン schelin sherin sherrin
シェリー shelley shelly sherry cherie sherri sheree
シェル schell kjell shell
シェルストレーム kallstrom
シェルトン shelton chelton
シェルドン sheldon seldon
シェルナー scherner schorner
シェルバン serban
シェルビー shelby shelbee
シェルフ scherf scharf
シェルブルック shelbrooke sherbrooke
シェルプ schelp
シェルマルケ sharmarke shermarke
シェルマン schellmann
シェレフ seref shirreff
シェレン schellen shellen
シェレール cherrelle scherer
シェローン cherone sherone
シェン chene sheng
シェンク schenk schenck
シェンケル schenkel
シェンゲリア shengelia
シェンプ schempp shemp
シェー sheh
シェーカル shekhar
シェード shade
シェーネ schone
シェーファー schafer shaffer schaffer shafer schaeffer schefer
シェーベリ sjoberg
シェーラー scherer scheler shaler
シェール scheel cher schehr
シェーレン scheeren scherens
シェーン shane schoen schon
シェーンフェルト schonfeld
シェーンベルク schonberg schoenberg
シエナ sienna siena
シエラ sierra
シオ sio
シオネ sione
シオマラ xiomara
シカ sika
シカンダル sikandar
シキ siki
シクステン sixten
シクロフスキー shklovsky
シグ sig
シグマン sigman
シグル sigurd
シグルザルドッティル sigurdardottir
シグルズソン sigurdsson
シケイラ siqueira
シケオン sidkeong
シコルスキ sikorski
シコレンコ shikolenko
シコー shikoh
シシリア sisila sisilia
シシー sissi
シジスモンド sigismondo
シス sis
シスコ cisco sisqo
シスター sister
シスト sisto
シスネロス cisneros
シスル sisulu
シスレー sisley
シセ cisse
シセロ cicero
シソコ sissoko
シソワット sisowath
シダー cedar
シチェルバコフ shcherbakov scherbakov
シッカート sickert
シック schick csik sick
シックス six sics sixx
シット sit
シッパー schipper
シップ shipp sipp
シップリー shipley
シティ siti
シディ sidi
シディベ sidibe
シトコヴェツキー sitkovetsky
シトラ sitora
シド sid syd sido
シドニー sidney sydney sydne sedney
シドレンコ sidorenko sydorenko
シドロワ sidorova
シドー sydow
シナトラ sinatra
シナン sinan
シニア senior
シニガーリャ sinigaglia
シニサロ sinisalo
シニシャ sinisa
シニツィン sinicyn sinitsin
シニョリーニ signorini
シネイド sinead
シネック sinek synek
シノット sinnott synnott
シハーブ chehab
シバンダ sibanda
シビル sybil
シピオーネ scipione
シピラ sipila
シフ schiff shiv sif siff
シファキス sifakis
シファー schiffer
シフェール siffert
シフマン schiffman
シフレ cifre
シブ shibu sib
シブリー sibley sibly
シプトン shipton
シプリアン cyprien cyprian
シプリアーノ cipriano
シベリウス sibelius
シベル sibel siber
シマ sima shima
シマノフスキ szymanowski
シマー shimmer
シミオナート simionato
シミオン simion
シミッチ simic
シム sim
シムカ simcha simuka
シムキンズ simkins
シムズ sims simms syms symms
シムソン simson
シムノン simenon simonon
シメオニ simeoni
シメオネ simeone
シメオノフ simeonov
シメオン simeon
シメン simen simmen
シモ simo
シモナス simonas
シモニャン simonyan
シモネッタ simonetta
シモネット simonetto symonette
シモネンコ symonenko
シモノフ simonov
シモノヴィッチ simonovic
シモノー simoneau
シモン simon szymon simao shimon cymone
シモンズ simmons symonds simons simonds symons bsimmons
シモンセン simonsen
シモンソン simonsson
シモンチェリ simoncelli
シモーナ simona
シモーニ simoni
シモーネ simone scimone symone
シャイアン cheyenne
シャイダー scheider shider
シャイデマン scheidemann
シャイベ scheibe
シャイン schein shajn shyne
シャウカト shawkat
シャウブ schaub
シャウル shaul
シャキール shaquille
シャクルトン shackleton
シャグラン chagrin
シャスター shuster
シャステル chastel
シャッテン schatten
シャツキフ shatskikh
シャティヨン chatillon
シャディックス shaddix shadix
シャトルワース shuttleworth
シャド schad shad
シャドウ shadow
シャドリ chadli
シャドリン shadrin
シャナ shanna
シャニース shanice
シャネル chanel chanelle
シャノン shannon shanon
シャハト schacht
シャハブ shahab
シャハム shaham
シャハー shahar
シャバ chabat shabba
シャバズ shabazz
シャバン saban
シャヒド shahid
シャヒーン shaheen chahine shahin shaween
シャビ xabi
シャピュイ chapuis chapuys
シャピロ shapiro schapiro
シャファク safak
シャファー schaffer
シャフィ shafie
シャフィク chafik schafik
シャフィール shafir shaffir
シャフカト shavkat
シャフナザーロフ shakhnazarov
シャフナーズ shahnaz
シャフラーム shahram shahrum
シャフルヤール shahryar
シャブロル chabrol
シャプルジ shapurji
シャプロン chapelon chapron
シャベール chabert
シャペル chapelle chapel
シャマシュ shamash
シャミ shami schami
シャミナード chaminade
シャム schumm
シャムウェイ shumway
シャムスカ chamusca
シャムスッディーン shamsuddin
シャムスル shamsul syamsul
シャムセール shamsher
シャモニ schamoni
シャラフ sharaff sharof
シャラン challan sharan sharran
シャラー schaller
シャラート schallert
シャリエ charrier
シャリフ sharif shariff
シャル shar
シャルク schalk
シャルティエ chartier
シャルパンティエ charpentier
シャルフェ scharfe
シャルボノー charbonneau
シャルマン shulman
シャルリエ charlier
シャルリーヌ charline
シャルヴァ shalva
シャルーナス sarunas
シャレット shalet sharett
シャロン sharon chalon
シャロンダ charonda shalonda
シャローム shalom
シャン shan shann
シャンカール shankar sankar
シャンク shank schank
シャンクス shanks
シャンツ shantz
シャンテル chanttall shantel
シャンバ shamba
シャンバーグ schanberg shamberg
シャンパーニュ champagne champaigne
シャンボン chambon
シャヴァンヌ chavannes
シャー shah syah
シャーウィン sherwin
シャーウッド sherwood
シャーキル shaker sakir shakir
シャーク scherk sherk sjaak
シャータカルニ satakarni
シャーパー schaper
シャーフ schaaf scharf
シャーフィク shafiq shahfiq
シャープ sharp sharpe shapp
シャープレス sharpless
シャーマン sherman scherman shearman
シャーメイン charmaine shermaine
シャーリー shirley shari sharlee shirly
シャーリーン charlene
シャール char charl
シャールカ sarka
シャーレイン charlaine charlayne
シャーロック sherlock sharrock
シャーロット charlotte sharot
シャーン shahn sian
シャーンドル sandor
シュア shua shuah
シュイナード chouinard
シュウ shiu
シュウィマー schwimmer
シュウォッブ schwob
シュエ shwe
シュガー sugar
シュガート shugart shughart
シュクリ shukri
シュクリュ sukru
シュコダ skoda
シュシンスキー shushinski
シュスター schuster
シュタイグレーダー steigleder
シュタイナー steiner steinar
シュタイニッツ steinitz
シュタイネル stajner steinel
シュタインシュナイダー steinschneider
シュタインハウス steinhaus
シュタインバッハ steinbach
シュタインホフ steinhoff
シュタウファー stauffer
シュタウフェンベルク stauffenberg
シュタングル stangl
シュターデ stade
シュターデルマン stadelmann
シュターミッツ stamitz
シュターレンベルク starhemberg
シュック schuck
シュップ schupp
シュティネス stinnes
シュティーラー stieler stiehler
シュテファニー stefanie
シュテファン stefan steffen
シュテフィ steffi
シュテムラー staemmler stemmler
シュテンツェル stenzel
シュテークマン stegmann
シュデク siudek
シュトゥンプ stumpf
シュトックハウゼン stockhausen
シュトッツ stotz
シュトライヒャー streicher
シュトラウス strauss straus
シュトラウベ straube
シュトルツ stolz storz
シュトルム sturm
シュトルーベ struve
シュトレーゼマン stresemann
シュトローブル strobl
シュトール stohr storl
シュナイダー schneider schnyder shneider
シュナイダーハン schneiderhan
シュナーベル schnabel
シュナール chenal schnall
シュニッツラー schnitzler
シュパイアー speyer
シュパイデル speidel
シュパウン spaun
シュピーゲルブルク spiegelburg
シュピース spies spiess
シュフラト shuhrat shukhrat
シュプレンガー sprenger
シュペングラー spengler
シュペー spee
シュペート spath
シュペーマン spemann
シュポンハイム spanheim sponheim
シュマル schmal siumar
シュミエドロバ schmiedlova
シュミット schmidt schmid schmit shmidt szmidt szmiett
シュミーダー schmieder
シュム shum shumu
シュムエル shmuel
シュムスキー shumski shumsky
シュムック schmuck
シュムリン shumlin
シュライアー schreier
シュライナー schriner shriner
シュライニッツ schleinitz
シュライバー schreiber
シュライヤー schreyer schleyer
シュラプネル shrapnel
シュラム schram schlamm schramme shrum
シュラー shuler
シュラーギントヴァイト schlagintweit
シュリック schlick
シュリンク schlink
シュリーブ shreve
シュルギン shulgin
シュルツ schulz schurz
シュルツェ schulze
シュルテス schultes
シュルト schult schilt
シュルホフ schulhoff schulhof
シュルマン schurman szurman
シュレク schleck sulek
シュレシンジャー schlesinger
シュレスタ shrestha
シュレーター schroter schroeter
シュレーダー schroder schrader
シュレーディンガー schrodinger
シュロス schroth schloss
シュロスバーグ schlossberg
シュロック schrock shrock
シュロット schrott schlott schrodt
シュロフ shroff
シュロモ shlomo
シュローダー schroeder schroder
シュワブ schwab
シュワルツ schwartz shvarts swartz
シュワルツェネッガー schwarzenegger
シュワルツバーグ schwartzberg
シュワルツマン schwartzman schwarzman
シュヴァリエ chevalier
シュヴァルツ schwarz
シュヴァルツェンバッハ schwarzenbach
シュヴァルツコップ schwartzkopff
シュヴァルリー chevallerie chevalerie
シュー shue schu shew siw
シューター shooter
シュート shute
シューバルト schubart
シュープ shoup shoop
シューベルト schubert
シューマン schumann schuman schuhmann schyman shuman
シューメーカー shoemaker
シューラー schuler schurer shurer
シューレンブルク schulenburg
ショア shore
ショアイブ shoaib
ショイアーマン scheuermann
ショウ shaw show
ショスタク szostak
ショスタコーヴィチ shostakovich
ショッカー schocker shocker
ショット schott
ショップ schop schopf
ショディエフ chodiev shodiev
ショパン chopin
ショメ chaumeix chomet
ショル scholl
ショルツ scholz scholtz
ショルツェ scholtze
ショルテン scholten
ショークロス shawcross
ショーティー shorty
ショート short shortt
ショーナ shauna shawna
ショーフ schoof
ショーベルト schobert
ショーメット chaumette
ショーリアック chauliac
ショーリー shorey
ショーレム scholem sholem
ショーン shawn shaun chone schone seann shawne
ショーンフェルド schoenfeld schonfeld
ショーヴァン chauvin
ショーヴェ chauvet
シラヌス silanus
シラー schirra schirru
シラード szilard
シリ siri shiri
シリアコ ciriaco
シリル cyril
シリンガー schillinger
シリング schilling shilling thirring
シルウィウス silvius
シルク silk
シルズ sills
シルドクラウト schildkraut
シルバ silva
シルバー silver
シルバースタイン silverstein
シルバーマン silverman silbermann
シルビア silvia
シルベスター sylvester
シルベストレ silvestre
シルマイス sirmais
シルヴァ sylva
シルヴァン sylvain silvan sylvan
シルヴァーナ silvana
シルヴァーノ silvano sylvano
シルヴィ silvi sylvi
シルヴィア sylvia
シルヴィウ silviu
シルヴィウス sylvius
シルヴィオ silvio
シルヴェイラ silveira
シルヴェストリ silvestri
シルヴェストル sylvestre sylvestr
シルヴェストロ silvestro
シルヴェラ silvera
シレン siren
シロタ sirota
シン singh sin shin shinn sinn suen
シンカラ sinkala
シンガー singer
シンク cink sink
シンクレア sinclair
シング sanga synge udaisingh
シンコヴィチ sinkovic
シンシア cynthia
シンソン singson
シンディ cindy cyndi cyndie
シンディア scindia
シンデラー sindelar
シンデル schindel shindell sindel sindell
シンデン sinden
シントロン cintron
シンド sind sindo
シンドラー schindler
シンパー schimper
シンプキンス simpkins
シンプソン simpson
シンワンチャー singwangcha
シヴァン sivan
シー sy see shih
シーカ sica shikha
シーガー seeger seger seager segar seegar
シーク sheik
シークマン sheekman sieckmann
シーグバーン siegbahn
シーグルズル sigurdur
シーゲル siegel sigel segel
シーザー caesar cesar
シース schiess
シータ seeta
シーツ sheets
シーディ sheedy tsidii
シートン seton
シード seed essid
シーナ sheena
シーバー schieber sieber
シーブルック seabrook
シーベルト sievert
シーボーム seebohm
シーマ seema
シーマン seaman seeman schiemann siimann
シーモア seymour seymore
シーラ sheila shira shirra
シーラッハ schirach
シール seale
シーン sheen shean
ジ ji dji
ジア gia
ジウベルト gilberto
ジェイ jay jai jaye jae jeh
ジェイク jake jaeik
ジェイクス jakes
ジェイコブ jacob jaycob
ジェイコブス jacobs
ジェイコブソン jacobson
ジェイソン jayson jaason
ジェイデン jaden jaeden jayden jden
ジェイド jade jayd
ジェイドン jadon jaidon
ジェイミソン jamison jemison
ジェイミー jamie jaimee jaimie jaimy
ジェイミーソン jamieson
ジェイレン jaylen jalen
ジェインズ jaynes
ジェゴフ gegauff
ジェサップ jessup
ジェシカ jessica yesica jessicah jessika
ジェシー jessie jessi
ジェジェ djedje jeje
ジェス jess
ジェスター jester
ジェスロ jethro
ジェズ jez
ジェズス jesus
ジェソップ jessop
ジェット jet jett jeet
ジェデダイア jedediah
ジェド jed jedd
ジェナ jenna
ジェナス jenas llenas
ジェニソン jennison
ジェニファー jennifer
ジェニングス jennings
ジェニー jennie jenney
ジェニーン jeanine geneen
ジェネシス genesis
ジェネット gennett jenet jennette
ジェフ jeff geoff jef
ジェファーソン jefferson
ジェフェルソン jeferson yeferson
ジェフコート jeffcoat
ジェフリー jeffrey geoffrey jeffery jeffry jefery jefry
ジェフリーズ jeffries jefferies jefferys
ジェブ jeb
ジェプコエチ jepkoech
ジェプコスゲイ jepkosgei
ジェプコリル jepkorir
ジェプセン jepsen
ジェマ jemma
ジェマル cemal djemal jemal
ジェミニアーニ geminiani
ジェム jem
ジェラル jeral
ジェラルド gerald gerard jerauld
ジェラード gerrard
ジェラール gerard
ジェリコ zeljko jericho
ジェリコー jellicoe
ジェリネク jelinek
ジェリンスキ zielinski
ジェリー jerry jerrie
ジェルジンスキー dzerzhinsky
ジェルマーノ germano
ジェルメーヌ germaine
ジェルヴァース gervase
ジェレッド jered
ジェレマイア jeremiah
ジェレミー jeremy jeremie geremi
ジェレル jerel jerrel jerrelle
ジェロッド jerrod
ジェロルド jerrold
ジェローム jerome gerome
ジェン jen jenn jeng
ジェンガ njenga
ジェンキンス jenkins jenkyns
ジェンク cenk
ジェンセン jensen jenssen
ジェンティーレ gentile
ジェントリー gentry
ジェントルマン gentleman
ジェンナー jenner
ジェンナーリ gennari
ジェンナーロ gennaro
ジェンマ gemma
ジェヴデト cevdet
ジェーガン jagan
ジェームズ james
ジェーン jane
ジキル jekyll
ジグス jiggs
ジグムント zygmunt
ジグメ jigme
ジグモンド zigmund zsigmond
ジゴーニ zigoni
ジシス zisis
ジジ gigi
ジスク zisk
ジスマン zisman
ジゼル gisele
ジダン zidane zidan
ジダーノフ zhdanov
ジトー zito
ジナイダ zinaida
ジネット ginette
ジブラーン gebran gibran
ジブリル djibril
ジマーマン zimmerman
ジミ djimi jimmi
ジミイェフスキ zmijewski
ジミー jimmy jimmie
ジムロック simrock
ジャ ja dja jia
ジャアファル jaafar
ジャイルズ giles
ジャウアド jaouad
ジャウハラ jawhara
ジャウマ djalma
ジャガナサン jagannathan
ジャクソン jackson
ジャクリーン jaclyn jackeline jacquelin
ジャケ jacquet
ジャコ jaco jacquot
ジャコット jaccottet jacott
ジャコビー jacoby
ジャコメッティ giacometti
ジャコモ giacomo
ジャシム jassim
ジャシン jaschin
ジャシンダ jacinda
ジャシー jassie jassy jussie
ジャジリ jaziri
ジャスティス justis justise
ジャスティナ justina
ジャスティン justin justine jeaustin
ジャスミン jasmine jazmin
ジャズ jaz jazz
ジャダン jadin zhadan
ジャッキー jacky jacqui jackee jacquie
ジャック jack jacque jaques
ジャックス jacks
ジャックマン jackman
ジャックマール jacquemart
ジャッジ judge
ジャッド judd
ジャド jud jadot
ジャドキンス judkins
ジャドソン judson
ジャナン janin
ジャナンドレア gianandrea
ジャニス janis
ジャニベク canibek janybek zhanibek
ジャニュアリー january
ジャネット janet jeanette jeannette janette
ジャネリゼ janelidze
ジャネル janel janelle
ジャノ jano janot
ジャノウィッツ janowitz
ジャハーンギール jahangir jehangir
ジャバド javad
ジャバラ jabalah jabara
ジャバル dzhabar jabar
ジャパロフ zhaparov
ジャビール jabir
ジャピ japy
ジャファル jafar
ジャフェット japhet
ジャフリー jaffrey
ジャボチンスキー zhabotinsky jabotinsky
ジャマル djamal
ジャマーカス jamarcus jmarcus
ジャミラ djamila jamila
ジャミール jameel jamil
ジャミーレ jamileh
ジャムシェド jamshed
ジャムシード jamshid jamshied
ジャムヤン jamyang
ジャメ jammeh
ジャメル djamel
ジャヤシンゲ jayasinghe
ジャラール jarrar
ジャリ jarry
ジャリル jalil
ジャルコ zarko
ジャルダン jardin
ジャルディン jardim
ジャレット jarrett jarret
ジャレッド jared
ジャレル jarrell
ジャロット jarrott
ジャロッド jarrod
ジャン jean zhang zhan
ジャンカルロ giancarlo
ジャンガ jang
ジャンケル jankel
ジャンゴ django
ジャンス cansu gens
ジャンティ genty
ジャンドメニコ giandomenico
ジャンナ gianna
ジャンニ gianni janni
ジャンニーニ giannini
ジャンヌ jeanne
ジャンバッティスタ giambattista gianbattista
ジャンパオロ giampaolo
ジャンピエロ giampiero
ジャンプ jump
ジャンボ jumbo
ジャンマルコ giammarco gianmarco
ジャンルイジ gianluigi
ジャンルカ gianluca
ジャヴァヒシヴィリ javakhishvili
ジャー jah jaa
ジャーシー jersey
ジャーディン jardine
ジャーマン jarman
ジャール jarre jarle
ジャーヴィス jarvis jervis
ジュイ jouy juy
ジュエル jewell
ジュグノート jugnauth
ジュシュー jussieu
ジュスティ giusti
ジュスティノ justino
ジュスト just giusto
ジュゼッピーナ giuseppina
ジュゼップ josep
ジュタヌガーン jutanugarn
ジュディ judy judie judee
ジュディス judith judi
ジュナイド junaid junayd
ジュニア jr jnr juniore
ジュニオール junior
ジュニーニョ juninho
ジュヌヴィエーヴ genevieve
ジュノ junot
ジュノー juneau junod
ジュベール joubert
ジュマ juma jumma
ジュマアト jumaat
ジュラエフ juraev
ジュリア julia
ジュリアナ juliana
ジュリアン julian julien julianne jullien juliann jullian
ジュリアーノ juliano
ジュリエット juliet juliette
ジューコフ zhukov
ジュード jude
ジュールダン jourdain
ジューン june jhun
ジョアキン joaquim
ジョアン joanne joann
ジョイ joy joie joyi
ジョイス joyce
ジョエリー joely
ジョエル joel
ジョクス jocz joxe
ジョコンダ gioconda
ジョコンド giocondo
ジョサイア josiah josaia josia jossi
ジョシュ josh
ジョシュア joshua joshuah josuha
ジョスラン josselin
ジョスリン jocelyn joscelyn
ジョセフィン josephine
ジョセフソン josephson
ジョゼ josee
ジョゼット josette
ジョゼフィーヌ josephine
ジョック jock jocque
ジョッコ jocko
ジョティ jyoti
ジョディ jody jodie jodi jodhi
ジョデル jodelle
ジョナ jonah
ジョナサン jonathan johnathan
ジョナタ gionata gionatha
ジョナタン jhonatan jonatan yonathan
ジョナード jonnard
ジョニー johnny jonny johnnie jhonny
ジョビン jobim
ジョフリー geoffry joffrey
ジョフロワ geoffroy
ジョブ job
ジョブズ jobs
ジョベール jobert jaubert
ジョリオン joleon jolyon
ジョリッツ jolitz
ジョリフ jolliffe
ジョリー jolie jorry
ジョルカエフ djorkaeff
ジョルジェヴィッチ dordevic
ジョルジュ georges
ジョルジョ giorgio
ジョルダニア jordania zhordania
ジョルダーニ giordani
ジョルダーノ giordano
ジョルト llort
ジョン john jon
ジョンケ jonquet
ジョンストン johnston
ジョンソン johnson
ジョヴァンニ giovanni
ジョー joe jo
ジョーイ joey
ジョージ george
ジョージア georgia
ジョージナ georgina
ジョーダン jordan jordin jordon
ジョーブ jobe
ジョーン joan joone
ジョーンズ jones
ジラルデ girardet
ジラルディ girardi
ジラルド girardot
ジラール girard
ジリンスカス zilinskas
ジル gilles jill
ジルソン gilson
ジレット gillette
ジロット girotto
ジローラモ girolamo
ジワニア zhvania
ジン jin zinn jing jinh
ジンガレッティ zingaretti
ジンク zenk zink
ジンクス jinks jynx
ジンケ zinke
ジンゲリス zingeris
ジンジャー ginger
ジンツェンドルフ sinzendorf sinzendorff
ジンネマン zinnemann
ジンバーグ zinberg
ジンマン zinman
ジヴァニウド givanildo
ジヴコヴィッチ zivkovic zhivkovich
ジー gee jea zhi
ジークハルト sieghart
ジークフリート siegfried sigfrid sigfried
ジークムント sigmund siegmund
ジーグフェルド ziegfeld
ジーター jeter
ジーナ gina dzhina jeana jeanna
ジーニアス genius
ジーノ gino
ジーン gene jeane jein
ジーンズ jeans
スアレス suarez
スアン xuan
スウィッカード swickard
スウィッシャー swisher
スウィッツァー switzer
スウィフト swift
スウィントン swinton
スウィンバーン swinburne
スウィーティング sweeting
スウィーテン swieten
スウィート sweet
スウィーニー sweeney
スウェイツ thwaites
スウェイン swain swaine
スウェン swen
スウェンソン swenson
スウェード swede
スウォニムスキ slonimski
スカ sukha
スカイ skye sky skai ski
スカイラー schuyler
スカウルス scaurus
スカッティーニ scattini
スカリ scali skari
スカリア scalia
スカルスガルド skarsgard
スカルノ sukarno
スカルラッティ scarlatti
スカロウ scarrow
スカロン scallon scarron
スカンタール skantar
スカー scarre skah
スカーフ scarf scarfe
スカーレット scarlett scarlet
スキッドモア skidmore
スキップ skip skipp
スキナー skinner
スキバ skiba
スキピオ scipio
スキャットマン scatman
スキャンラン scanlan
スキャンロン scanlon
スキーター skeeter
スキート skeat skeete
スキーン skeen skene
スクイティエリ squitieri
スクラッグス scruggs
スクリギン skrigin skurygin
スクリャービン scriabin
スグロス sgouros
スケイフ scaife
スケルトン skelton
スコギンズ scoggins
スコッコ scocco
スコッティ scotti skottie
スコッティー scottie
スコット scott scot
スコティ scotty
スコバ sukova
スコビー scobee scobie
スコフィールド schofield scofield
スコラ scola
スコラーリ scolari
スコヴィル scoville
スコーリー scory
スザンナ susanna suzanna zsuzsanna zuzanna
スザンヌ suzanne
スシル sushil susil
スシロ susilo
ススリン suslin susline
スタイガー steiger
スタイケン steichen
スタイルズ stylez
スタイン stine styne
スタインハウアー steinhauer
スタインハート steinhardt
スタインバーグ steinberg
スタインブレナー steinbrenner
スタインマン steinman steinmann
スタウト stout stoute
スタシース stasys
スタジンスキ starzynski
スタッキー stuckey stucky
スタック stack
スタッグ stagg
スタッシ stassi
スタッド studd
スタッビー stubby
スタッフ staff stuff
スタッフォード stafford
スタップ stapp stap
スタドニク stadnik stadnyk
スタドラー stadler
スタニスラフ stanislav stanislaw stanislavs stanyslav
スタニスラワ stanislava stanislawa
スタニスワフ stanislaw
スタニッチ stanic
スタニミル stanimir
スタノ stano
スタファン staffan
スタム stam stamm stab
スタメッツ stamets
スタラーチェ starace
スタロック sturrock
スタローン stallone
スタン stan stann sutan
スタンカ stanka
スタンガー stanger
スタンク stancu stank
スタンコ stanko
スタンスフィールド stansfield
スタンダー stander
スタンチフィールド stanchfield
スタンバーグ sternberg stamberg
スタンフィールド stanfield
スタンフォード stanford
スタンブリ stambouli
スタンプ stump
スタンボリッチ stambolic
スタンリー stanley stanly
スタヴ stav
スタヴロス stavros
スター starr star sturr
スターキー starkey
スターク stark sterke
スタージェス sturges sturgess
スタージス sturgis
スタージョン sturgeon
スターツ staatz sturtze
スターティヴァント sturtevant
スタート sturt start
スターバック starbuck
スターライト starlight
スターラップ stirrup sturrup
スターリン starlin stalin
スターリング sterling stirling starling
スタール stael
スターレット starrett
スターレー starley
スターン stern stearn sterne
スターンバック sternbach
スチュアート stuart
ステアマン stearman stenman
スティアー steer
スティエパン stjepan
スティグ stig
スティス stith
スティックニー stickney
スティット sitt stitt
スティムボート steamboat
スティラー stiller
スティリアノス stylianos
スティル still stille
スティルマン stillman
スティング sting
スティンソン stinson
スティード steed stede
スティーナ stina
スティーブ steve steeve
スティーブンス stephens
スティーブンソン stephenson
スティール steele steal stiel
スティーン steen steane
スティーヴィー stevie
スティーヴン stephen
スティーヴンス stevens
スティーヴンソン stevenson
ステイシー stacy stacey stacie stasey
ステイジャック stasiak
ステイト staite stayt
ステイナー stainer stayner
ステイプルトン stapleton
ステイン stijn steyn steinn
ステイングリムル steingrimur
ステグナー stegner
ステック steck
ステッセル stoessel
ステットソン stetson
ステッド stead
ステッドマン stedman
ステップニー stepney
ステパ stepa
ステパネンコ stepanenko
ステパノフ stepanov
ステパノワ stepanova
ステパン stepan
ステフ stef
ステファニア stefania
ステファニー stephanie stephenie stefanie stefany steffanie
ステファネッリ stefanelli
ステファノプロス stephanopoulos
ステファノヴィッチ stefanovic
ステファン stefan stephane stefen
ステファンソン stefansson
ステフォン stephon
ステュアート steuart
ステラ stella
ステラン stellan
ステリオ stelio
ステリオス stelios
ステン sten
ステンゲル stengel
ステンソン stenson
ステンハウス stenhouse
ステンバーグ stenberg staenberg
ステンペル stempel
ステヴァノヴィッチ stevanovic
ステヴァン stevan
ステヴォ stevo
ステヴナン stevenin
ステール soutter stale stere sterl
ステーンストロップ steenstrup
スディルマン sudirman
ストイカ stoica stoika stojka stoyka
ストイコ stoyko stojko
ストイフバーゲン stuifbergen
ストイロフ stoilov
ストゥルア sturua
ストゥルザ sturdza
ストウ stowe
ストエヴァ stoeva
ストッカー stocker
ストック stock stok
ストックウェル stockwell
ストックデール stockdale
ストックトン stockton
ストックリー stockley
ストッセル stossel
ストッダート stoddart stoddert
ストット stott
ストットルマイヤー stottlemyre
ストッパード stoppard
ストヤノフ stoyanov
ストヤノヴィチ stojanovic
ストヤン stoyan
ストライカー striker
ストライド stride
ストラウス straus strouse
ストラウド stroud
ストラスバーグ strasberg strasburg
ストラット strutt
ストラットン stratton
ストラドリング stradling
ストラム strahm stram
ストラリー straley
ストラング strang
ストラヴィンスキー stravinsky
ストリック strick
ストリックランド strickland
ストリブリング stribling
ストリンガー stringer stuhlinger
ストリングフェロー stringfellow
ストリーター streeter
ストリート street
ストルツ stoltz
ストレイチー strachey
ストレイト straight strait streit
ストレッチ stretch
ストレング storeng streng
ストロッツィ strozzi
ストロング strong
ストロンボー strongbow
ストローマン stroman
ストーカー stoker
ストーキー stokoe stokey stokke
ストーチ storch
ストートン stourton stoten stoughton
ストーナー stoner
ストーニー stoney
ストープス stopes
ストーミー stormy
ストーム storm
ストーラー stoler stoller
ストーリングス stallings
ストーリー story storey
ストール stoll stall store
ストールベリ stahlberg
ストーンウォール stonewall
ストーンズ stones
ストーンマン stoneman
スナイ sunay
スナイダー snyder
スナイデル sneijder
スナイデルス snijders snyders
スニガ zuniga
スニル sunil
スニータ sunita sunitha
スニード sneed snead
スヌーク snook
スネル snell
スネルマン snellman
スノッリ snorri
スノー snow
スノーデン snowden snowdeosi
スバルナ subarna
スバーン swahn
スパイアー speier
スパイク spike
スパイサー spicer
スパイダー spider
スパイビー spivey
スパイロ spiro
スパック spach spack
スパッド spud
スパルタク spartak
スパン spann
スパンジャー spanjer
スパーキー sparky
スパーク spark sparke
スパーダ spada
スパーニャ spagna
スパーノ spano
スパーバー sperber
スパーリング sparling sperling
スビリ zubiri
スピア spear speare
スピアーズ spears
スピサック spisak
スピッツ spitz
スピッツァー spitzer
スピノラ spinola
スピラ spira
スピリドノフ spiridonov
スピリドン spyridon spiridon
スピルバーグ spielberg
スピロス spyros spiros
スピンクス spinks
スピンドラー spindler
スピヴァク spivak
スピヴァコフスキー spivakofsky spivakovsky
スピーゲルマン spiegelman
スピース spaeth spieth
スピード speed
スピール spire
スフィアン sufian sufjan
スフォルツァ sforza
スフバータル sukhbaataryn
スフールマン schuurman
スブラジア sbragia
スプラング sprang
スプリウス spurius
スプリッグス spriggs
スプリンガー springer
スプリンクル sprinkle
スプリング spring
スプリングスティーン springsteen
スプリングフィールド springfield
スプレイグ sprague
スプレンゲル sprengel
スプロール sproul sproull
スベトラーナ sviatlana
スペイツ spaihts speights
スペイト spaight spate
スペクター spector specter spektor
スペック speck supek
スペラー speller
スペリング spelling
スペリー sperry
スペル super
スペルマン spelman spellman
スペローニ speroni
スペンサー spenser
スペンス spence
スボティッチ subotic
スポティスウッド spottiswoode
スポルジョン spurgeon
スポルディング spalding
スポング spong
スポール spall spoor
スポーン sporn suporn
スマイリー smiley smylie
スマイロヴィッチ smailovic
スマッシュ smash smush
スマラガ zumarraga
スマリアン smulyan
スマル smal sumar
スマレ soumare
スマーク smirke
スマート smart
スミス smith smyth
スミスソン smithson
スミッツ smits
スミルノフ smirnov
スミルノワ smirnova
スムロン sumulong
スメラ sumela sumera
スメリー smellie smelley
スモラレク smolarek
スモレンスキー smolensky
スモーキー smokey smoky smokie
スモール small
スュレイマン suleyman
スライド slide slyde
スラッシュ slash thrush
スラッテリー slattery
スラットキン slatkin
スラマ slama
スラメット slamet
スラヴァ slava
スラヴィシャ slavisa
スラヴコ slavko
スリ sri suri
スリック slick
スリフト thrift
スリム slym sulim
スリンガー slinger
スリーピー sleepy
スルキス surkis
スルジャ srda
スルジャン srdan
スルタノフ sultanov soltanof sultonov
スルニチェク srnicek
スルピキウス sulpicius
スレイター slater
スレイトン slaton slayton
スレイド slade
スレイマノグル suleymanoglu
スレイマン souleymane sulaiman sulejman suleyman souleyman sleiman
スレチコ srecko
スレッジ sledge
スロックモートン throckmorton
スロニムスキー slonimsky
スロボダン slobodan
スロマン sloman
スロンベリー throneberry
スロヴァーク slovak
スローカム slocum slocombe
スローター slaughter
スロート sloat slote
スローン sloane sloan
スワガー swagger
スワニーゼ svanidze
スワミ swami
スワロフスキー svarovsky swarovski swarowsky
スワロー swallow
スワン swan swann
スワンク swank swink
スワンソン swanson
スワヴォミル slawomir
スワード seward
スン sun hsun seung
スンマルテアン sanmartean
スヴァトプルク svatopluk
スヴァンベリ svanberg
スヴェイン sveinn
スヴェトザル svetozar
スヴェトスラフ svetoslav
スヴェトラ svetla
スヴェトラーナ svetlana
スヴェラーク sverak
スヴェルドルップ sverdrup
スヴェレ sverre
スヴェン sven svend
スヴェンセン svendsen svenssen
スヴェンソン svensson
スヴェーリエ sweden
スヴォボダ svoboda
スヴャトスラフ sviatoslav svatoslas svyatoslav
スヴャトスラヴィチ svyatoslavich sviatoslavich
スヴャトポルコヴィチ sviatopolkovich
スー sue soo su
スーザン susan suzan soussan susann sussan
スージー suzy suzie
スーストロ soustrot
スーズ suze
スーナールツ schoenaerts
スーラ seurat
スーン soon
ズィヤ zia ziya
ズィー zee
ズウィック zwick
ズオン duong
ズジスワフ zdzislaw
ズデニェク zdenek
ズデンコ zdenko
ズドラヴコ zdravko
ズビグニェフ zbigniew
ズブコフ zubkov
ズベレフ zverev
ズマ zuma zouma
ズマン sumann zumann
ズラタノフ zlatanov
ズラタン zlatan
ズラトコ zlatko
ズラフリオフ zhuravlev
ズラブ zurab
ズルファミ zulfahmi
ズルフィカール zulficar zulfikar zulfiqar
ズヴェズダン zvezdan zvjezdan
ズヴォニミル zvonimir
ズーエフ zouev zuev
ズーカーマン zukerman
ズースマン susman
ズーターマイスター sutermeister
ズーバー zuber
ズーライン zuerlein
セイ say seay seyi
セイガル sagal
セイガー sager
セイシャス seixas
セイドゥ seydou seidu
セイニ seyni
セイム seim
セイヤー thayer
セイラー saylor
セイリグ seyrig
セイン sein sain
セウェラ severa
セウェルス severus
セオドア theodore
セオドロス theodoros
セガン seguin segan
セガール seagal segal segall
セキ seki shek
セク sekou seku
セクストゥス sextus
セクストン sexton
セクソン sexon sexson
セクリッチ sekulic
セクンダ secunda
セゴレーヌ segolene
セザル cezar
セシル cecil cecile sesil
セジウィック sedgwick
セス seth saisse
セスク cesc
セスペデス cespedes
セック seck sek
セッコ secco
セッションズ sessions
セテラ cetera
セディ sadie
セドゥ seydoux
セドフ sedov
セドリック cedrick chedric
セネシュ szenes
セネット sennett
セバ seba sebah
セバスチャノフ sevastyanov
セバスチャン sebastian sebastien
セバスティアン sebastian sebastiao
セバン sevan
セバーグ sebag seberg
セフダリン sevdalin
セフトン sefton
セプチマス septimus
セプティミウス septimius
セプルベダ sepulveda
セベリーノ severino
セペダ cepeda zepeda
セポ seppo
セマク semak
セミフ semih
セミョーノフ semyonov
セミョーノワ semenova semyonova
セミョーン semyon semen semion
セムラー semler
セヤド sejad
セラ serra sera serr
セラシエ selassie
セラフィム serafim
セラー sellar
セラーダ cerrada
セラーノ serrano serano
セリク serik
セリグマン seligman
セリナ selina
セリミ selimi
セリム selim
セリーヌ celine
セルウィウス servius
セルウィン selwyn
セルカン serkan
セルカーク selkirk
セルゲイ sergei sergey serhiy serguei sergej
セルゲーエフ sergeyev sergeev
セルゲーエヴィチ sergeyevich
セルジ sergi serzh
セルジオ sergio
セルジャン sercan
セルジュ serge sergiu
セルジュコフ serdyukov
セルジーニョ serginho
セルソ celso
セルダ cerda serda
セルダル serdar
セルッティ cerruti cerutty
セルティッチ sertic
セルデン selden salden
セルトン certon selton
セルナ serna
セルバンテス cervantes
セルパ serpa cerpa
セルビー selby
セルピコ serpico
セルマ selma thelma
セルメット sermet
セルメニョ cermeno
セルヴァ selva
セルヴェ servais servetus
セレ serret
セレシン seresin
セレスタン celestin
セレスティーノ celestino
セレッティ ceretti
セレナ serena selena
セレン ceren
セロン theron ceron
セロー theroux serreau
セローフ serov
セン seng senn
センゲ sengge sangay
セント st
センプロニウス sempronius
セヴィドフ sevidov
セヴェリン severin seweryn
セヴェルツォフ severtzov
セーガン sagan
セージ sage
セーデルストレム cederstrom
セードルフ seedorf
セーニ segni seni
セーベル seeber sever
セール sale serre serres
セーレン soren
ゼイネプ zeynep
ゼイン zane
ゼエヴ zeev
ゼカリア zecharia zechariah
ゼッケンドルフ seckendorff zeckendorf
ゼップ sepp
ゼナ zena zenna
ゼノン zenon zeno
ゼフ zeff
ゼブロウスキー zebrowski
ゼブロン zebulon
ゼリグ zelig zellig
ゼルダ zelda
ゼルマ zelma
ゼレルダ zerelda
ゼレンカ zelenka
ゼン zen zene
ゼーゲブレヒト sagebrecht segebrecht
ゼーダーシュトレーム soderstrom
ゼーマン szeemann zeeman
ゼーレン soren
ソ seo soh
ソアレス soares
ソウ sow sou
ソウザ souza sousa
ソウト souto
ソガード sogard
ソク sok seok
ソクラテス socrates
ソグロ soglo
ソコル sokol
ソコロフ sokolov
ソコロフスキー sokolovsky
ソコロワ sokolova
ソシウス sosius
ソシュール saussure
ソスラン soslan
ソット sot soth
ソティリオス sotirios
ソティリス sotiris
ソナム sonam
ソニア sonia sonnier
ソニン sonim sonin
ソネット sonnet sornette
ソネンバーグ sonenberg sonnenberg
ソネンフェルド sonnenfeld
ソヒエフ sokhiev
ソビェスキ sobieski
ソビエスカ sobieska
ソフィア sophia sofia sofya sofaer
ソフィアヌ sofiane
ソフィアン sofian sofyan
ソフィヤ sofiya sophiya
ソフィー sophie sofie
ソフォーグル sofuoglu
ソブラル sobral
ソブル soble sobule
ソプス sophus
ソベル sobel
ソボレフ sobolev
ソモサ somoza
ソモフ somov
ソラナ solana sorana
ソラル soral
ソラーノ solano
ソラーリ solari
ソラール solar
ソリス solis
ソリマン soliman
ソリン sorin thorin
ソル sol
ソルザルソン thordarson
ソルディ soldo sordi
ソルト salt
ソルビョルン thorbjorn
ソルベルグ solberg
ソルヴァルド thorvald
ソルヴィノ sorvino
ソレル soler sorel sorrell
ソレンティーノ sorrentino
ソロッサ solossa
ソロフィエフ solovyov solovyev
ソロン solon
ソロヴェイ solovey
ソワソン soisson soissons
ソン son seong
ソンガイラ songaila
ソンゴォ songoo
ソンツェン songtsan songtsen
ソンディ szondi
ソンドレ sondre
ソヴァニャルグ sauvagnargues
ソヴァージュ sauvage
ソー so soe
ソーキン sorkin
ソーサ sosa sorsa
ソーチャック sawchuk souchak
ソーテ sautet
ソーデック saudek
ソーニャ sonja sonya
ソープ thorpe
ソールスベリー saulsberry solesbury
ソールズベリー salisbury
ソーン thorne soan soane sone
ソーンダイク thorndike
ソーントン thornton
ソーンヒル thornhill
ソーンリー thornley
ゾエ zoe zoi
ゾグラフ zograf
ゾグラフォス zografos
ゾラ zola zora
ゾルゲ sorge
ゾルジ zorzi
ゾルタン zoltan
ゾルターン zoltan
ゾンターク sonntag sontag
ゾンビ zombie
ゾーイ zoe zoey
ゾーデン soden
タイ tai tye thai tayi
タイアス tyus
タイェ thaye
タイガー tiger tigar
タイク thaik tike
タイス thais
タイセン theissen
タイソン tyson
タイナン tynan
タイナー tyner
タイニー tiny tinie
タイヒミュラー teichmuller
タイマゾフ taymazov
タイムラズ taimuraz taymuraz
タイムール taimur
タイモン tymon timon
タイラン taylan tyrunn
タイラー theiler
タイリー tyree
タイリーク tyreek tyreke
タイレル tyrell tyrel
タイロン tyrone tyronne
タイン tijn tyne
タイント tynte
タウシュ tausch
タウトヴィラス tautvilas
タウニー tawny
タウフィック taufik tefik
タウベス taubes
タウベルト taubert
タウン town towne
タウンズ towns
タウンゼンド townshend
タオ thao
タガート taggart
タキトゥス tacitus
タキン thakin
タギー taqi
タグ tag tug
タケット tackett
タゴール tagore
タシス taxis
タジエフ tadjiyev tajiev
タスカ tasca taska tuska
タスカー tasker
タスミン tasmin
タタソール tattersall
タタール tatar
タダス tadas
タチアナ tatiana tatyana tetiana tetyana
タッカーマン tuckerman
タッコーネ taccone
タッチ touch
タットノール tattnall
タッド tad tadd
タッパー tapper tupper
タップ tapp tappe
タティス tatis
タディッチ tadic
タディヤ tadija
タデウス thaddeus
タデッセ tadese tadesse
タトル tuttle
タナシス thanasis
タナー tanner
タナード tunnard
タニス tanith
タニー thani tunney
タヌー thanou thanu
タネスキ taneski
タネル taner tanel tunnell
タネン tannen tanen
タネンバウム tannenbaum
タネーエフ taneyev
タハール tahar
タバリー tabarie tabary
タバール tabard
タパ thapa
タビサ tabitha
タビー tubby
タフ tuff
タフィ tafi tuffy
タフシン tahsin
タフト tuft tufts
タブ tab tabb tubb
タブマン tubman
タベ tabet
タベラス taveras
タマシュ tamas
タマズ tamaz tamuz
タマラ tamara tamala tamera
タマル tamar
タマーシュ tamas
タミー tammy tami tammi tamee
タム tam tamm
タムジン tamzin
タメル tamer
タメルラン tamerlan
タラ tara tarah
タラソフ tarasov
タラリコ talarico tallarico
タラン taran talan
タリアヴィーニ tagliavini
タリエシン taliesin
タリク tarik tariku tariq tarique
タリフ tarif
タリブ talib
タリン taryn
タリー tully talley
タル tal taru
タルガト talgat
タルクィニウス tarquinius
タルズィー tarzi
タルタリア tartaglia
タルディーニ tardini
タルデッリ tardelli
タルデュー tardieu
タルノフスキ tarnovschi tarnowski
タルバート talbert
タルボット talbot talbott
タレク tallec tareq tareque
タレブ taleb
タレル tarell turrell
タレンタイン turrentine
タレント talent tallent
タロック tullock
タロン talon tallon taron
タロー tharaud
タワン thawan
タワー tower
タワーズ towers
タン tan tang thang than thant
タンク tank
タンクレッド tancred tankred
タンゲ tange tanghe
タンディ tandy thandie
タンバ tamba
タンヒル tannehill
タンブリン tamblyn
タンブリーニ tamburini
タンベイ tambay
タンマーム tammam
ターグ targ
ターゲット targett
ターシス tarshis tarsis
タージ tahj taj
タート tart tarte tartt
タートゥーロ turturro
タートン turton
ターナー turner
ターニャ tanya tanja tahyna tawnia
ターニー tahnee tarney
ターネサ turnesa
タービン turbin
ターピン turpin
ターペニング tarpenning terpenning
ターマン turman terman tharman
ターモー tahmoh tarmoh
ターリク tariq
ターリー turley
ターレク tarek
ターンブル turnbull
ダアン dahan daan
ダイアナ diana dayana dyanna
ダイアモンド diamond
ダイアン diane dianne dyan diahann diahnne
ダイアー dyer
ダイオ daio dayo
ダイク dyke dijk dyk dijck
ダイクス dykes dijks
ダイケマ dijkema
ダイトン dighton
ダイド dido
ダイナ dinah daina
ダイナマイト dynamite
ダイン dain danin dine
ダウ dow dawe
ダウダ daouda dawda
ダウド daud dowd dawud
ダウナー dauner downer
ダウニング downing
ダウンズ downes downs
ダカン daquin
ダガン dagan duggan
ダグ doug
ダグデール dugdale
ダグニー dagney dagny
ダグフィン dagfin dagfinn
ダグマル dagmar
ダグラス douglas douglass
ダグラディ dagradi
ダグル dagher dagur
ダコスタ dacosta
ダゴスティーノ dagostino
ダゴベルト dagobert dagoberto
ダジェット daggett
ダスカレスク dascalescu
ダスティ dusty
ダスティン dustin
ダスプレ daspre
ダスマリニャス dasmarinas
ダスラー dassler
ダッキー ducky
ダックス dax dachs
ダッシュ dash dache dasch
ダッタ dutta
ダッチ dutch
ダット dutt
ダットン dutton
ダッド dad dadd daddo
ダディ daddy dady
ダナヒュー donohue
ダナム dunham
ダニイル daniil
ダニエラ daniela daniella
ダニエル daniel daniell danieal danyel
ダニエルズ daniels
ダニエルセン danielsen
ダニエルソン danielsson
ダニエルー danielou
ダニカ danica
ダニス danis danys
ダニヤル daniyar daniar
ダニング dunning danning duning
ダニー danie danni
ダヌィーロ danylo
ダヌツ danut
ダネマン dannemand dannenmann
ダネル danell dannel
ダバディ dabadie dabbadie
ダビラ davila
ダフ duff daf
ダフィ duffy
ダフィッド dafydd
ダフネ daphne dafne dahne
ダブス dubs dabbs
ダブニー dabney
ダブルデイ doubleday
ダボヴィッチ dabovic
ダミアン damien damian damiao damiens
ダミー dummy
ダミーコ damico
ダム dam damm dams damu dumm
ダムディン damdin
ダムディンスレン damdinsuren
ダムヤン damjan
ダムール damour
ダメ dame damme
ダメット dummett
ダラス dallas
ダラン daran darrun
ダランソン dalencon
ダラー dollar
ダリア darja
ダリウシュ dariusz dariush
ダリウス darius
ダリス dalys darris
ダリック daric darick
ダリボル dalibor
ダリヤ darya
ダリュー darrieu darrieux
ダリル darryl darrill darryll daryle daryll
ダリン darin darrin daryn dallin
ダリンジャー daringer
ダル dal
ダルウィーシュ darwish
ダルカンジェロ darcangelo
ダルガス dalgas
ダルク darc dallku
ダルグリッシュ dalglish
ダルコ darko
ダルセル dalser
ダルトワ dartois dhartoy
ダルトン dalton
ダルビー dalby
ダルマ dalma
ダルマウ dalmau
ダルマス dalmas
ダルマパーラ dharmapala
ダルメイダ dalmeida
ダルメステテール darmesteter
ダルリンプル dalrymple
ダルヴァ dalva
ダレス dulles
ダレッサンドロ dalessandro dallesandro
ダレル darrell daler durrell darel darrelle
ダレン darren daren derren
ダロウ darrow
ダン dan dunn dunne dun donne
ダンカン duncan
ダンク dunc dunk
ダンクス danks dancx
ダンクリー dunkley
ダンクワース dankworth
ダンケルマン danckelmann dunkelman
ダンシー dancy
ダンジェロ dangelo
ダンジー dungey dungy
ダンス dance
ダンスタン dunstan
ダンスター dunster
ダンソン danson dunthorne
ダンタス dantas
ダンダス dundas dundes
ダンテイ dahntay dantay
ダンテス dantes
ダンディー dundee danby
ダントン danton dunton
ダンドロ dandolo
ダンネベルク danneberg
ダンハウザー danhauser
ダンバー dunbar
ダンフォース danforth
ダンブロージオ dambrosio
ダンラップ dunlap
ダンロップ dunlop
ダヴ dove
ダヴァロス davalos
ダヴィ davy
ダヴィド davids davyd dawid
ダヴィドフ davydov
ダヴィード david daveed
ダヴェンポート davenport
ダヴォル davor
ダー dar
ダーウィン darwin darwyn derwin
ダーウェント derwent
ダーウード daoud dawood
ダーク dark
ダークス dirks
ダーシャ dascha dasa dasha
ダーシー darcy
ダースト durst
ダーデン durden
ダート dart
ダーネル darnell
ダービス davis
ダービン durbin
ダービー darby derby
ダーメン dahmen daemen
ダーモット dermot dermott
ダーモン darmon
ダーラム durham derham dharam
ダーリング darling
ダーリントン darlington
ダーリーン darleen
ダールグレン dahlgren
ダールベック dahlbeck dahlback
ダールマン dahlman dahlmann
ダーレン darlene dalein
チアウレリ chiaureli
チェイス chase
チェイニー chaney cheney
チェイフィー chafee
チェシー chasey chesse
チェス chess
チェスカ ceska
チェスター chester
チェスナウスキス cesnauskis
チェスノコフ chesnokov
チェスラー chesler cheslor
チェスワフ czeslaw
チェズ chez
チェズニー chesney
チェッキ cecchi
チェット chet
チェベト chebet
チェリシェフ cheryshev
チェルイヨット cheruiyot
チェルカーソフ cherkasov
チェルシー chelsey
チェルニー cerny
チェルヌイショフ chernyshyov
チェルヌイフ chernykh
チェルノフ chernov
チェルマク cermak tschermak
チェルヴィ cervi
チェレビ celebi
チェレプニン tcherepnin
チェレンコフ cherenkov
チェレンターノ celentano
チェロキー cherokee
チェロメイ chelomey cheromei
チェン cheng cheang
チェンタ centa
チェンニーニ cennini
チェンバース chambers
チェーザレ cesare
チェーホフ chekhov
チコ chico
チジコフ chizhikov
チズメシャ cizmesija
チチェスター chichester
チック chick chic
チット chit
チットウッド chitwood
チッパー chiper chipper
チップ chip
チッペンデール chippendale
チトフ titov
チビロフ chibirov
チマッティ cimatti
チャイ chai chay
チャイコフスキ cajkovski tchaikowsky
チャイコフスキー tchaikovsky chaykovsky
チャイト chait
チャイナ chyna chynna
チャイルズ childs
チャイルド child childe
チャウドリー chaudhry
チャカロフ chakarov tschakarow
チャクル cakir
チャシーン chacin
チャズ chaz chazz
チャゼル chazelle
チャタジー chatterjee
チャタートン chatterton
チャッキー chucky chuckie
チャック chack
チャップマン chapman
チャップリン chaplin
チャップル chapple
チャドウィック chadwick
チャニ tchani
チャニング channing
チャフィン chaffin
チャフチャヴァーゼ chavchavadze
チャベス chavez chaves
チャペック capek
チャモロ chamorro
チャリティー charity
チャルトリスカ czartoryska
チャロフ chaloff
チャワリット chawalit
チャン chan tran chanh chiang chun chane
チャンコ chanko tchenko
チャンス chance
チャンセラー chancellor
チャンダルル candarli
チャンド chand
チャンドラ chandra candra
チャンドラー chandler
チャンバーリン chamberlin
チャンピオン champion
チャンブリス chambliss
チャンプ champ
チャンプリン champlin
チャーチ church
チャーチランド churchland
チャーチル churchill
チャートフ chartoff chertoff
チャーニー charney
チャーノフ charnov chernoff
チャーマン charman
チャーリー charlie charley charly
チャールズ charles
チャーロ charlo
チュオン truong chuon
チュク chukwu
チュディノフ chudinov
チュルパン chulpan cirpan
チュワタナ chuvatana chuwattana
チュンハワン choonhavan
チュー chu choo chew
チューキ choekyi chokyi
チューディ tschudi
チュート chute
チョイ choi choy
チョウ chow chou
チョコルダ tjokorda
チョプラ chopra
チョムスキー chomsky
チョン chong cheung chung cheong sungha
チョー cho kyaw choe
チョードリー choudhury chowdhry chowdhury
チョーリー chorley
チラベルト chilavert
チリコフ chirikov
チルコット chilcott
チルコヴィッチ cirkovic
チルシュキー tschirschky
チルダース childers
チルトン chilton
チルドレス childress
チロ ciro
チン chin trinh ching chinn chinh
チンギス chinghiz chingiz
チンタラー chintara jintara
チンランド chinlund
チーク cheek cheke
チークス cheeks
チーズマン cheeseman cheesman
チータム cheatham cheetham
チーフ chief
チーベル chebel
チーホノフ tikhonov
チーヴァー cheever
ツァハリアス zacharias
ツァン tsang
ツィッピー tzipi
ツィンツァーゼ tsintsadze
ツィンマーマン zimmermann
ツイッグス twiggs
ツェガエ tsegaye
ツェラル cerar
ツェラー zeller
ツェリン tsering
ツェン tseng
ツォイ tsoi tsoy
ツォーマス tuomas
ツッカリ zuccari
ツトム stomu tsutomu
ツベタナ tsvetana
ツムシュテーク zumsteeg
ツルゲーネフ turgenev
ツヴァイク zweig
ツヴィ tzvi
ツヴェタン tsvetan tzvetan
ツヴェトコヴィッチ cvetkovic
ツー zu tsu
テア thea
ティ thi ti
ティア tia tea
ティアナ tiana tianna
ティアナン tiernan
ティアム thiam
ティイ tiye tiy
ティウ tiiu tiu
ティエポロ tiepolo
ティエリ therry tieri
ティエリー thierry
ティエルノ thierno tierno
ティエン tien thien tian
ティオゾ tiozzo
ティオン thion
ティギエフ tigiev tigiyev
ティクセン tychsen
ティグラン tigran
ティコ tico
ティザード tizard
ティシチェンコ tishchenko
ティス thys this
ティスデイル tisdale
ティソ tissot tiso
ティックナー tickner
ティッシェンドルフ tischendorf
ティッシュ tisch tish
ティッセン thyssen
ティッパー tipper
ティップ tip
ティティ titi tyti
ティトゥス titus
ティドウェル tidwell
ティナ tina tine
ティニング tinning
ティフト tift
ティブルシオ tiburcio
ティプトン tipton
ティベッツ tibbets tibbetts
ティベリウス tiberius tiberinus
ティペット tippett
ティホミル tihomir
ティボー thibaud
ティボール tibor
ティマー timmer
ティミッヒ thimig
ティミー timmy timi
ティム tim timm
ティムコ timko
ティムリン timlin
ティモシー timothy timoci timothee
ティモテウス timotheus
ティモレオン timoleon
ティモンズ timmons
ティラ tira tyra
ティラク tilak tirak
ティラー tiller
ティラール tirard
ティリス tillis
ティリー tilly thiry
ティル till
ティルシャル tylsar
ティルソン tilson
ティルダ tilda
ティルトン tilton
ティルマン tillman tilemann tilghman tillmann tilman
ティレル tyrrell
ティロットソン tillotson
ティン htin thinh
ティンクラー tinkler
ティンズリー tinsley
ティンダル tindal tyndall tyndale
ティンドル tindle
ティンバーゲン tinbergen
ティンレー thinley
ティー tee thy
ティース teese thies thiis
ティーセン thiessen
ティーティエン tietjen
ティーナ teena tiina
ティーボー thiebaud
ティーマン tiemann teemant
ティーメ thieme
ティール thier tyre
ティーレマン thielemann
テイ tey tay tei towa
テイク take teikeu
テイシェイラ teixeira
テイス thijs theis theiss
テイタム tatum
テイツ taitz tates
テイト tate tait taitt
テイバー tabor taber
テイムズ thames
テイムル teymur
テイラー taylor
テイン thein tain
テオ teo theo
テオドラキス theodorakis
テオドル teodor teodoru
テオドロ teodoro theodoro
テオドール theodor theodore theodoor
テオバルト theobald
テオフィル theophile theophil
テオフィロ teofilo theophiel
テオフィロス theophilos
テガート tegart
テキサス texas
テクラ thekla
テシェイラ texeira
テシエ teissier tessier
テスター tester
テック teck
テット tet tett
テッド ted tedd
テッパー tepper topper
テディ teddy tedi tedy teddi
テデスキ tedeschi
テナント tennant
テナー tenor
テニエル tenniel
テニソン tenison tennyson
テネシー tennessee
テネンバウム tenenbaum
テハダ tejada
テバルディ tebaldi
テフェリ tafari teferi
テヘドール tejedor
テペシュ tepes
テムル temur
テュイリエ thuillier
テュルク turk
テュークスベリー tewksbury tewkesbury
テューダー tudor
テラ terra
テラサス terrazas
テラー teller
テリエ tellier
テリオ terrio theriot
テリル terrill teryl
テルフォード telford
テルン thern
テレイ teray terray
テレサ teresa theresa
テレシコワ tereshkova
テレシチェンコ tereshchenko
テレジア theresia teresia
テレス telles teles
テレフセン tellefsen
テレム telem tellem
テレンス terence terrence terrance
テレンティウス terentius
テレーズ therese theresa
テレーゼ therese terez
テン ten teng tenn
テンギズ tengiz
テンチ tench
テンプル temple
テンプルマン templeman
テンペスト tempest
テンボ tembo
テヴェ thevet
テーム teemu
テールマン thalmann
デア dare
デアンドレ deandre
ディア dia dyah
ディアス diaz dyas
ディアチェンコ diatchenko
ディアナ deanna deiana dianna
ディアビ diaby
ディアブ diab
ディアリング deering dearing
ディアン deanne diyan
ディウィキアクス diviciacus
ディウフ diouf
ディエス diess
ディオ dio do
ディオス dios
ディオスダド diosdado
ディオニシオ dionisio dionicio
ディオニュシウス dionysius
ディオプ diop
ディオメデス diomedes
ディオン dion dionne
ディオール dior
ディキシット dixit
ディキンズ dickins
ディキンソン dickinson
ディクシー dixie
ディクス dix
ディクソン dickson
ディグス diggs
ディグビー digby
ディグレゴリオ digregorio
ディケンズ dickens
ディコフ dickov dikov
ディジー dizzy
ディステル distel
ディストラー distler
ディストン disston diston
ディスマス dismas
ディッカーソン dickerson
ディッキー dickey dickie dicky
ディック dick dik dic
ディックス dicks
ディッグス digges
ディッケル dickel
ディッコ dikko dychko
ディディ dedee ndidi
ディディウス didius
ディディエ didier deydier
ディトマー ditmar dittmar
ディドロ diderot
ディニク dinicu
ディニス dinis dinnis
ディネシュ dinesh
ディマジオ dimaggio
ディマルコ dimarco
ディミタル dimitar
ディミトリ dimitri demetri dimitrij
ディミトリオス dimitrios
ディミトロフ dimitrov
ディララ dilara
ディラン dylan dylann
ディラー diller
ディラード dillard dirado
ディリエ dillier
ディリー dirie
ディルク dirck dieric dirke
ディルショド dilshod
ディルマン dillman dillmann
ディレイタ dileita
ディレイン dillane
ディレル dirrell
ディロン dillon
ディン dinh dhien
ディンク dink
ディングル dingle dingell
ディヴァイン devine
ディヴィシュ divis
ディヴィヤ divya
ディー dee deee
ディーキン deakin
ディーク deke
ディークス deakes dierkes
ディークマン dieckmann diekmann diekman
ディーコン deacon
ディーター dieter
ディーチュ dietzsch
ディーツ dietz
ディーツェ dietze
ディートマー dietmar
ディートリック deatrick dietrick
ディートリヒ dietrich
ディートリヒシュタイン dietrichstein
ディートル dietl
ディード deed dyd
ディーナー diener deaner
ディーフェンバッハ diefenbach dieffenbach
ディーブ deeb
ディープ deep deepu
ディーマー deamer diemer
ディール diehl deal
ディーン dean deen deyn dien
デイ day dey daye dae
デイカー dacre
デイジー daisy
デイトン dayton deighton deayton
デイビー davey
デイブレル deibler
デイモン damon
デイリー daly daily
デイル dale
デイン dane
デイヴ dave
デイヴィス davis davies
デイヴィソン davison
デイヴィッドソン davidson
デウィット dewitt dewit
デカーロ decarlo
デカーヴ descaves
デキムス decimus
デクスター dexter
デクラン declan
デサレン desalegn
デザルト dusart
デシデリオ desiderio
デシャネル deschanel
デシャン deschamps
デショーン deshaun deshawn
デジャルダン desjardins
デジレ desire desiree
デステ deste
デスティニー destinee destiny
デスティン destin
デスパイネ despaigne
デスピナ despina despoina
デズモンド desmond
デズリー desiree desree
デッカー decker dekker
デックス dex
デッサウアー dessauer
デップ depp
デッラ della
デディッチ dedic
デトレフ detlef detlev detlof dettlef
デトワイラー daetwyler detwiler
デドリック dedric dedryck
デナム denham
デニ deny desny
デニウソン denilson
デニス dennis denis denise
デニズ deniz
デニソフ denisov
デニソン denison dennison
デニング dening denning
デニー denny denney denni dennie
デネヒー dennehy
デバイレ debayle
デバリ daivari
デバージ debarge
デビ debi deby
デビアス dibiase
デビー debbie devi debby debbi
デフォー defoe dafoe defauw defaux
デフランセスコ defrancesco
デブ deb
デブラ debra debrah debelah
デヘイヴン dehaven
デベン deben deven
デボラ deborah debora
デマレ desmarets
デマレスト demarest
デミ demi demme
デミス demis
デミドフ demidov
デミル demir demille
デミルタシュ demirtas
デミルボア demirboga
デミング deming
デメトリウス demetrius
デメトリオ demetrio
デメトリオス demetrios
デメリット demerit demeritte
デメル demel
デモステネス demosthenes demostenes
デモン demon demong
デモントレビル demontreville
デュア dua
デュアン duane
デュエル durell
デュカス ducasse dukas
デュクリュエ ducruet
デュクルー ducreux
デュケット duquette
デュシェーヌ duchesne duchene
デュシュネー duchesnay
デュジャルダン dujardin
デュティ dutee dutty
デュテルトル dutertre
デュナン dunand dunant
デュノワイエ dunoyer
デュバル dubal
デュバン duban
デュパン dupin
デュフォー dufaux
デュプラ duprat
デュプラス duplass
デュプリー dupree deupree
デュプレ dupre duperrey duprez
デュプレシ duplessis
デュベ dube dubet
デュボワ dubois
デュポン dupont dupond
デュマ dumas
デュムラン dumoulin
デュメリル dumeril
デュモン dumont
デュラス duras
デュラック dulac durack
デュラン durand duran dullin durran
デュラント durant
デュリエ duryea
デュレ duret
デュヴァル duval duvall
デュヴィヴィエ duvivier
デュヴェルジェ duverger duvergier
デューイ dewey
デューイング dewing
デューガン dugan
デューク duke
デュークス dukes
デュードニー deudney dewdney
デヨング dejong dejonge
デライノ delino
デラス delas dellas
デラニー delaney delany
デラハンティ delahanty
デリア delia
デリコ derrico
デリス delis deris
デリック deric deryck derick
デリバシッチ delibasic
デリー derry dery
デル del der
デルガド delgado
デルチェフ delchev deltchev
デルバート delbert
デルピー delpy
デルフ delff delph
デルフィン delfin
デルフィーヌ delphine delfine
デルフィーノ delfino
デルフェル dorffel
デルモニコ delmonico
デルロイ delroy
デルンブルク dernburg
デルヴィシュ dervis dervish
デルヴェッキオ delvecchio
デルーカ deluca
デレク derek derrek
デロング delong delonge
デローチ deloach
デン den deng
デンカー denker
デンシャム densham
デンゼル denzel
デンツァ denza
デント dent
デンバ demba
デンプシー dempsey dempsie
デンプスター dempster
デンベレ dembele
デンホフ donhoff denhoff doenhoff
デンマーク denmark
デヴ dev
デヴァルー devereux
デヴァー dever
デヴィッド david
デヴィル deville
デヴィート devito devitto
デヴェレル deverell
デヴォス devos
デヴォン devon dabone
デヴレト devlet
デーゲンコルプ degenkolb
デーシュムク deshmukh
デード dade
デーリング dahling doering
デーン dehn daehn
ト tho
トイ toye toy toi
トイバー teuber
トゥ thu tu
トゥアン tuan thuan
トゥイード tweed
トゥオンブリー twombly
トゥキディデス thucydides
トゥシ tusi
トゥシャール touchard tushar
トゥッチ tucci
トゥパック tupac
トゥラエフ turaev
トゥラード trad
トゥリオ tullio
トゥルク turk tulku
トゥルグート turgut
トゥルコ turco
トゥルスノフ tursunov
トゥルニエ tournier
トゥルヌ tournes tournus
トゥルノフスキー turnovsky
トゥルノン tournon
トゥンク teuku tunku
トゥーサン toussaint
トゥーツ toots
トゥーミー toomey tuomey
トゥール tour toer tours tur
トゥールーン tulun
トゥーレ toure ture tourret
トゥーレーヌ touraine
トゥーン toone tuun
トエニ thoni
トカレフ tokarev
トキッチ tokic
トク toqu
トゴン toghon togoon
トザー tozzer
トシッチ tosic
トシン tosin
トスカン toscan
トスカーニ toscani
トスカーノ toscano
トッカー tockar tocker
トッシュ tosh
トッツィ tozzi
トット tot totto
トッド todd tod todt
トップ top topp
トデスキーニ todeschini
トドル todor
トドロフ todorov
トドロヴィッチ todorovic todorovich
トニー tony toney tonie
トニーニョ toninho
トネリ tonelli
トパロフ topalov
トビアス tobias
トビー tobey tobe
トピア thopia topia
トピッチ topic
トフィク tofig tofiq
トフォリ toffoli tofoli
トブゲ tobgay topgay
トプラク toplak toprak
トマシェフスキ tomaszewski
トマシェフスキー thomashefsky tomashevsky
トマシェヴィッチ tomasevic tomasevich
トマシュ tomasz tomaz
トマジウス thomasius
トマス tomas thomaz thomas
トマソン thomason thomasson tomasson
トマーシュ tomas
トミ tomi tommi thomis
トミスラヴ tomislav
トミッチ tomic
トミー tommy tommie thommy tomy
トム tom
トムキンス tomkins
トムコ tomko
トムス thoms
トムズ toms
トムセン thomsen
トムソン thomson
トメル tomer
トモヴィッチ tomovic
トラ tola
トライアン traian
トライオン tryon
トライコフスキ trajkovski
トラウト trout
トラウトマン trautmann trautman troutman
トラウベ traube
トラクテンバーグ trachtenberg
トラス tlass torras truss
トラスク trask
トラスコット truscott
トラックス trucks
トラップ trapp
トラバ traba
トラビ torabi traby
トラフリー traffley
トラル toral
トラン toran tran trang
トランター tranter
トランブル trumbull
トランプ trump
トランボ trumbo
トラヴァース travers
トラヴィス travis
トラヴィツァ travica
トラヴェルソ traverso
トラークル trakl
トリ tri trit
トリアス trias
トリアナ triana
トリクシー trixi trixie
トリクピス trikoupis
トリグヴェ trygve tryggve
トリケット trickett
トリシャ trisha
トリスタン tristan tristao
トリッキー tricky
トリッシュ trish
トリップ tripp trip trippe
トリニ trini
トリニダード trinidad
トリフォノフ trifonov
トリブル tribble trybull
トリホス torrijos
トリボンドー tribondeau
トリムボルン trimborn
トリン tollin torin
トリンブル trimble
トリヴルツィオ trivulzio
トリー tory torrie torii torry
トリーチャー treacher
トリート treat
トリーナ trina triona
トルエバ trueba
トルガシェフ torgashev
トルキー turki
トルクァトゥス torquatus
トルクァート torquato
トルスタヤ tolstaya
トルステン torsten thorsten
トルストイ tolstoy
トルトゥリエ tortelier
トルド tord toldo
トルドー trudeau
トルヒーヨ trujillo
トルビョルン thorbjorn torbern torbjorn
トルプ torp
トルメイン trumaine
トルモ tormo
トルン torn torun
トルーデ trude
トルートン troughton trouton
トループ troup
トルーマン truman trueman
トレ tre tore trae
トレイ tray trea
トレイシー tracey traci tracie treacey tracii
トレイナー trainor traynor
トレダノ toledano
トレチャク tretiak
トレチャコフ tretiakov tretiakova
トレッダウェイ treadaway
トレッリ torelli
トレビ trevi
トレビシック trevithick
トレポフ trepov
トレメイン tremain tremaine tremayne
トレモイユ tremoille
トレル torell trell
トレンス torrence torrens tollens
トレンチ trench
トレンティーノ tolentino
トレント trent torrent
トレンブレイ tremblay
トレヴェリアン trevelyan
トレーバー traber
トロ toro torro
トロイ troy troye
トロイヤー troyer
トロイージ troisi
トロッター trotter
トロフィモフ trofimov
トロボアダ trovoada
トロロープ trollope
トロワ troyes
トロン tron trond
トロンコソ troncoso
トロースト troost
トロータ trotha
トワイニング twining
トン tong ton tung tuong
トンドゥプ dhondup thondup
トンバジス tombazis
トンマーゾ tommaso
トー to toe
トーキョー tokyo towkio
トーキー torke torky
トーク tooke tork
トーザー tozer
トージ tosi
トーニンゲン tonningen
トーピー torpey torpy
トーブ toub
トーブマン taubman
トーマス thomas
トーメ thome tome toome torme tumah
トーラン tolan tauran taurand
トーリ torri torey
トーリー torrey
トール thor tor tkhor tort
トールビョルン torbjorn thorbjorn
トールマン tallman
トーレ torre tore
トーレス torres torrez
トーレセン thoresen
トーレン thoren toren
トーン tone toon torn
ドアン doan dogan
ドイッチャー deutscher
ドイル doyle
ドゥイッチ deutch
ドゥエニャス duenas
ドゥギー deguy doogie
ドゥクレ doucoure doukoure
ドゥシェ dechet douchez
ドゥシャン dusan
ドゥダメル dudamel
ドゥディ dudi ndudi
ドゥトラ dutra
ドゥバーソフ dubasov
ドゥミ demy
ドゥラッツォ durazzo
ドゥルース druce
ドゥルーズ deleuze doleuze
ドゥング ddungu ndungu
ドゥンバゼ dumbadze
ドゥンビア doumbia
ドゥーカス doukas ducas
ドゥーガル dougal
ドゥーガン dougan doogan
ドゥーハン doohan
ドウ doe dou
ドウェイン dwayne dewayne dwyane
ドウォーキン dworkin
ドギー dougie
ドク doc doku
ドクター dr docter
ドゲット doggett
ドス doss
ドッキング docking
ドッグ dog dogg
ドッス dosse
ドッズ dodds
ドッツァウアー dotzauer
ドット dot dott
ドットソン dotson
ドッド dodd dod
ドッドウェル dodwell
ドッドソン dodson
ドップラー doppler
ドナ donna dona
ドナキー donachie
ドナタス donatas
ドナヒュー donahue donoghue
ドナル donal donnall
ドナルド donald donaldo
ドナルドソン donaldson
ドナー donner
ドナースマルク donnersmarck
ドナート donato dunan
ドニー donnie donny donie
ドネア donaire
ドネリー donnelly donelly
ドネル donell donnell
ドネルソン donelson
ドノフリオ donofrio
ドノホー donohoe
ドノヴァン donovan donavon
ドハティ dougherty
ドハーティ doherty
ドビー dobbie dobie
ドブソン dobson
ドブリ dobri
ドブリン dobrin doblin
ドブレ debre dobre
ドブレフ dobrev
ドホナーニ dohnanyi
ドマンスキー domanski
ドミシアン domitien
ドミティウス domitius
ドミティッラ domitilla
ドミトリク dmitrik dmytryk
ドミトリー dmitry dmitri dimitry dmitre dmitrij
ドミトロ dmytro
ドミニカ dominika dominica
ドミニク dominique dominic dominik dominick domonique
ドミンゲス dominguez domingues
ドミートリエフ dmitriev
ドム dom domb
ドメ daumet dome
ドメニコ domenico
ドメネク domenech domenec
ドモンジョ demongeot
ドラ dora daurat
ドライスデール drysdale
ドライデン dryden
ドライヤー dreyer
ドラガナ dragana
ドラガン dragan
ドラギシャ dragisa
ドラギッチ dragic
ドラクロワ delacroix
ドラグティン dragutin
ドラゴシュ dragos
ドラゴスラヴ dragoslav
ドラゴリュブ dragoljub
ドラゴン dragon dragun
ドラゴヴィッチ dragovic
ドラジェン drazen
ドラジャン dragin drazan
ドラッカー drucker druker
ドラノエ delanoe
ドラノワ delannoy
ドラミニ dlamini
ドラリュ delarue
ドランブール derenbourg
ドラーギ draghi
ドラード dollard dourado
ドリ dori dorie
ドリアン dorian dorrian
ドリオ doriot dorio
ドリス driss dolis
ドリスコル driscoll
ドリット dorrit
ドリュー drew drewe
ドリンクウォーター drinkwater
ドリヴァル dorival
ドリー dory dorree
ドリース dries drees
ドリーム dream driem
ドリーン doreen
ドルエ drouet
ドルゴルーコフ dolgorukov
ドルゴルーコヴァ dolgorukova
ドルジ dorji dorjee dorsi
ドルジェ dorje doje
ドルティコス dorticos
ドルビー dolby
ドルフ dolf dolph
ドルフュス dollfus
ドルマン dolman dollman
ドルリー drewry
ドルレアック dorleac
ドルレアン dorleans
ドルー dru dreux drut
ドルーオ drouot
ドルーリー drury
ドレ dore doret
ドレイク drake
ドレイトン drayton
ドレイファス dreyfuss
ドレイベック drabek
ドレクスラー drexler drechsler
ドレスラー dresler dressler
ドレッセル dressel
ドレッド dread dred
ドレル dorel dorell dorrell
ドレンスキー dolensky dorensky
ドレンテ drenthe
ドレー dre
ドロイゼン droysen
ドロズドフ drozdov
ドロテ dorothee
ドロテア dorothea
ドロテー dorothee
ドロネー delaunay
ドロブニー drobny
ドロレス dolores
ドロン delon doron
ドロンケ dronke
ドロー dro droz
ドロール dror
ドワイアン doyen
ドワイヨン doillon
ドン don dong donn
ドンク donk
ドンスコイ donskoy
ドンデ donder
ドンブロウスキー dombrowski
ドンブロフスキ dabrowski
ドンラン donlan donlon
ドヴォラック dvorak
ドヴォルザーク dvorak
ドヴォルニク dvornik
ドークセン doerksen
ドーシー dorsey
ドースト dost
ドーズ dawes
ドーセット dorsett doucette
ドーソン dawson
ドーデ daudet
ドートリス dotrice
ドーバー dawber dober
ドーフ dorff
ドーフマン dorfman
ドーマン dorman dauman doman
ドーマー domar
ドーム dohm
ドーメン dohmen domen
ドーラン dolan doran
ドーリング doehring dohring
ドール dor
ドールトン daulton
ドーン dawn dorn dhone done doorn
ナ na nay
ナイ nye
ナイジェル nigel nijel
ナイデン naiden nayden
ナイト knight night
ナイドハート neidhart
ナイフェルト nijevelt
ナイペルク neipperg
ナイマン nyman nijman
ナイマーク naimark
ナイム naim
ナイル nile
ナイルズ niles
ナイン n9ne nain naing
ナイール nair
ナウマン naumann nauman
ナウム naum
ナウムブルク naumburg
ナウモフ naumov
ナエウィウス naevius
ナオミ naomi naomie
ナオン nahon
ナギーブ naguib
ナクーラ nakoula
ナゴヴィツィン nagovitsin nagovitsyn
ナサニエル nathaniel
ナザレス nazareth
ナザロフ nazarov
ナザロワ nazarova
ナザーロ nasaro nazzaro
ナシム nassim
ナシメント nascimento
ナシル nasir
ナジブ najib
ナジマ nadjma najma
ナジム nazim nazym
ナジャ nadja naja
ナジー najee
ナス nuss nass
ナスターゼ nastase
ナスト nast
ナスミス nasmyth
ナズ naz
ナズィム nazim
ナズルル nazrul
ナセリ naceri nasseri
ナセル nasser nacer naser naseer nashir
ナタリア nataliya natalia natallia nathalia
ナタリー natalie nathalie natalee
ナターシャ natasha natasa natacha natascha nastassia natascia
ナターレ natale
ナダル nadal
ナッシュ naish nashe
ナッテラー natterer
ナット nat natt nhat
ナッパー napper
ナップ knapp nap napp
ナティビダド natividad
ナディア nadia nadya
ナディーン nadine
ナデジダ nadezhda nadezda
ナデル nadel
ナトール nuttall
ナドラー nadler
ナナリー nunnally
ナハス nahas nahhas
ナバス navas
ナバレテ navarrete
ナバーロ navarro
ナビル nabil
ナフタリ naftali naphtali
ナフマン nachman nahman
ナヘラ najera
ナボコフ nabokov nabokova
ナポレオン napoleon
ナミアス namias
ナム nam naam
ナムグン namgoong namkoong
ナムゲル namgyel
ナラシンハ narasimha narsingh
ナランホ naranjo
ナリマン nariman narriman
ナリーニ nalini
ナルシス narcisse narcis
ナルディ naldi
ナルディーニ nardini
ナルブト narbut narbutt
ナレイン narain
ナロン narron
ナワーズ nawaz
ナン nunn nan nang
ナンシー nancy nanci
ナンス nance
ナンディ nandi nandy
ナントゥイユ nanteuil
ナンドラル nandlal
ナンナ nanna nnanna
ナヴィド navid
ナヴラティル navratil
ナーゲル nagel nerger
ナース nurse
ナーゼル nazer
ナーデルマン nadelman nadelmann
ナート nath nato
ナーヤカ nayaka nayakudu
ニ ni ny
ニアヌ niane
ニアルコス niarchos
ニアン nearne
ニウトン nilton
ニェモヨフスキ niemojowski
ニエベス nieves
ニカ nika nica nyika
ニカル nikal
ニキシュ nikisch
ニキフォロフ nikiforov
ニキータ nikita nikkita
ニキーチン nikitin
ニク nicu
ニクソン nixon
ニクラウス niklaus
ニクラエ niculae
ニクラス nicklas nicklaus
ニクレスク niculescu
ニクヴィスト nykvist nyqvist
ニグリス nigris nigrs
ニケフォロス nikephoros nicephorus
ニゲス niguez
ニコ nico niko nicot
ニコス nikos nicos
ニコテロ nicotero
ニコデモ nicodemo nicodemus
ニコノフ nikonov
ニコマコス nicomachus
ニコメデス nicomedes
ニコラ nicolas nicola
ニコライ nikolai nikolay nicolai
ニコライス nicolais nikolajs
ニコライディス nikolaidis
ニコラウ nicolau
ニコラウス nicolaus
ニコラエ nicolae
ニコラエフ nikolaev
ニコラエヴィチ nikolajewitsch nikolaevich nikolayevich nikolaievich
ニコラオス nikolaos
ニコラス nicolas nicolaas nickolas nikolas
ニコラース nicolaes
ニコリッチ nikolic
ニコリーノ nicolino
ニコル nichol nicoll nikol
ニコルズ nicholls
ニコルソン nicholson nicolson
ニコレッタ nicoletta
ニコレット nicolette nicollette nikolett
ニコロ nicolo
ニコロズ nikoloz
ニザム nizam
ニザーミー nezami nizami
ニストル nistor
ニセフォール nicephore
ニダル nidal
ニッカネン nikkanen nykanen
ニッカーソン nickerson
ニッキー nicky nikki nicki nici
ニック nick nik nic
ニックス nicks nix
ニックターン nichtern
ニックハ nikkhah
ニッケル nickel
ニッコロ niccolo
ニッシム nissim
ニッチェ nitsche nitzsche
ニッパート nippert
ニティーシュ nitish
ニハト nihat
ニブレット niblett
ニブロ niblo
ニマ nima nyima
ニムロッド nimrod
ニモ nimmo
ニャシンベ gnassingbe
ニュン nyunt
ニュー new
ニューウェル newell
ニューカム newcomb
ニューカーク newkirk
ニューサム newsome
ニュージェント nugent
ニューストロン nystrom
ニューソン newson
ニュート newt
ニュートン newton
ニューハウス newhouse
ニューフェルド neufeld
ニューベリー newberry newbery newbury
ニューボーン newborn
ニューマン newman
ニューマーク newmark
ニルス nils
ニルセン nilssen
ニルソン nilson
ニルット nirut
ニン nin ning
ニンコヴィッチ ninkovic
ニヴ niv
ニーガス negus
ニークロ niekro
ニーグル neagle
ニーケルク niekerk
ニース niese neuse
ニーダー hnida nider
ニーニスト niinisto
ニーニャ nina
ニーハウス niehaus niephaus
ニーブール niebuhr
ニーボア nieboer
ニーマン niemann nieman
ニーム neame
ニーラン neilan
ニール neil neal
ニールス niels
ニールセン nielsen
ニールソン neilson
ニールド neeld nield
ニーロ niro nyro
ニーロン nealon niellon
ニーヴン niven
ヌクリ nukri nukuri
ヌドゥ ndou
ヌニェス nunez
ヌヒアル nhial
ヌフラール noufflard
ヌル nur
ヌルディン nourdin nuruddin nurdin
ヌルメラ nurmela
ヌワンコ nwankwo
ヌヴー neveu neveux
ヌート nouth nuto
ヌードセン knudsen
ヌーナン noonan
ヌーニョ nuno
ヌール nuur nur
ヌーン noone noon
ネアン nairn
ネイ ney
ネイガウス neuhaus
ネイション nation
ネイス nys
ネイスミス naismith
ネイソン nason nathon
ネイダー nader
ネイツケ neitzke
ネイト nate neith
ネイピア napier
ネオプトレモス neoptolemus
ネク nek
ネクラーソフ nekrasov
ネクロ necro
ネグリ negri
ネグレア negrea
ネグロ negro
ネグロポンテ negroponte
ネグロン negron
ネジャト nejat
ネス nes naess
ネスタ nesta
ネステレンコ nesterenko nestsiarenka
ネストル nestor
ネスビット nesbitt
ネスミス nasmith nesmith
ネスラー nessler
ネスリハン neslihan
ネズビット nesbit
ネチャーエフ nechayev
ネッケル neckel necker
ネッツァー netzer
ネッティ nettey netty
ネッド ned nedd
ネドコフ nedkov
ネナド nenad
ネフェルネフェルアテン neferneferuaten
ネフスキー nevski nevskiy
ネフタリ neftali
ネボイシャ nebojsa
ネボルシン nebolsin
ネポス nepos
ネポティアヌス nepotianus
ネポムク nepomuk
ネマニャ nemanja
ネミロフスキ nemirovski
ネミロフスキー nemirovsky
ネムラ nemra
ネメック nemec
ネメロフ nemeroff nemerov
ネラー neller
ネリッセ nelisse
ネリー nellie nery
ネル nell
ネルス nels
ネルセン nelsen
ネルソン nelson nelmerson
ネルツ nerz
ネルー nehru
ネヴィル neville nevile nevill
ネヴェス neves
ネー nee
ネーゲリ nageli
ネーター noether
ネーメト nemeth
ネール neer
ノア noah
ノアイユ noailles
ノイエンドルフ neuendorf neuendorff
ノイエンフェルス neuenfels
ノイシュテッター neustadter
ノイス neuss
ノイズ noize
ノイバウアー neubauer
ノイペルト neupert
ノイマン neumann neuman
ノイラート neurath
ノイロイター neureuther
ノウルズ knowles
ノエミ noemi noemie
ノエル noel
ノゲイラ nogueira noguera
ノストラダムス nostradamus
ノダック noddack
ノダル nodar
ノッツ knots knotts knotz
ノット nott knott
ノト noto notheaux
ノニウス nonius
ノバック nowak
ノビリオル nobilior
ノブ nobu nobuki
ノブレ nobre
ノボア novoa noboa
ノボセロフ novoselov
ノポラ nopola
ノマー nomar
ノラスコ nolasco
ノリ nore
ノリス norris noris norreys norriss
ノリントン norrington
ノリー norrie norry
ノル nor
ノルテ nolte
ノルデ nolde norde
ノルディン nordin
ノルデンショルド nordenskiold
ノルトハイム nordheim
ノルブ norbu
ノルベルト norbert norberto nolberto
ノルマンディー normandy
ノレ noret
ノレル norell
ノロドム norodom
ノローニャ noronha
ノン non nong
ノヴァク novak
ノヴァーク novak
ノヴィク novik
ノヴィコフ novikov
ノヴィック novick
ノヴェリ novelli
ノヴェロ novello
ノヴォグラッツ novogratz
ノヴォトニー novotny nowotny
ノー noh
ノーウッド norwood
ノークス noakes nokes
ノークロス norcross
ノース north nourse
ノースコット northcott
ノースコート northcote
ノースラップ northrup
ノーデ naude
ノート noot note noth
ノートルダム nostredame
ノートン naughton
ノード nord knode
ノーフォーク norfolk
ノーブル noble
ノーベル nobel
ノーマ norma
ノーマン norman noman
ノーム norm noam noem
ノーラン nolan nowlan
ノーランド noland norland
ノール naor
ノーレン nolen
ハイ high hai hi hay hy
ハイアット hyatt
ハイアムズ hyams
ハイエ heye
ハイエク hayek
ハイコ heiko hayko
ハイジック heisig
ハイス heise heis
ハイスター heister hiester
ハイスマン gijsman haisman
ハイゼンガー huizenga
ハイダラ haidalla haidara
ハイダル haidar hyder
ハイダロフ haydarov
ハイダー heider
ハイデ haydee heyde
ハイディ heidi
ハイデマン heidemann
ハイデン heyden heijden
ハイト height hite haidt hajto heit
ハイド hyde hide haid
ハイドリヒ heydrich
ハイドン haydn
ハイナー heiner
ハイニ heini
ハイネ heine heyne
ハイネッケ heinecke
ハイネマン heinemann
ハイノ heino
ハイマン hyman heymann haiman heimann
ハイミー hymie
ハイム haim heim haym
ハイムズ himes hymes
ハイメ jaime
ハイラペティアン hayrapetyan
ハイラム hiram
ハイランド hyland
ハイラー hairer hayler
ハイルマン heilemann heilman
ハイレッディン hayreddin
ハイロ jairo
ハイン hein hine hain heyn huynh
ハインズ hines hinds hynes heins
ハインツ heinz heintz
ハインデル heindel
ハインド hind hinde hynde
ハインマン heineman
ハインリヒ heinrich
ハウィー howey
ハウエル howell
ハウエルズ howells
ハウク haukr houk
ハウサウィ hawsawi
ハウザー houser
ハウス house
ハウスホールダー householder
ハウスマン hausmann haussmann housman hausman haussman houseman
ハウソン howson
ハウテン houten
ハウトマン houtman
ハウフ hauff
ハウプト haupt
ハウプトマン hauptman hauptmann
ハウランド howland
ハガイ hagai haggai
ハガティ hagerty hegarty hegerty
ハガード haggard
ハキム hakim hachim jakim
ハキーム hakeem
ハギンズ huggins
ハク haq huq
ハクスリー huxley
ハケット hackett hacquet halkett
ハコボ jacobo
ハサウェイ hathaway
ハサノフ hasanov khasanov
ハサン khasan hassun
ハザード hazzard
ハシ hashi hasi
ハシェック hasek
ハシム hashim
ハシント jacinto
ハジ haji hajj
ハジエフ hajiyev
ハス hass has
ハスダイ hasdai
ハスドルバル hasdrubal
ハスラム haslam
ハスラー hassler
ハスリップ haslip
ハズバンド husband
ハズラト hazrat
ハセット hassett
ハダ hada hadda
ハダディ hadadi haddadi
ハダド haddad
ハチャトゥリアン khachaturian khachatryan
ハチャトゥル khachatur
ハッカビー huckabee
ハック hack hakki huck
ハックル hackl huckle
ハッサル hassall
ハッサン hassan hassane
ハッシュ hache hush
ハッジ hadji
ハッセイ hussey
ハッセル hassel hassell hessler
ハッセルベック hasselbeck
ハッセルホフ hasselhoff
ハッチ hatch
ハッチソン hutchison hutcheson
ハッチャー hatcher
ハッチャーソン hutcherson
ハッチングス hutchings
ハッチンス hutchins
ハッチンソン hutchinson
ハッツフェルト hatzfeldt
ハット hutt huat hut
ハットフィールド hatfield
ハットン hutton hatton hatten
ハッピー happy
ハディックス haddix
ハデム khadem
ハトゥナ khatuna
ハトルグリムソン hallgrimsson
ハドソン hudson
ハドック haddock
ハドフィールド hadfield
ハドリン hudlin
ハドリー hadley
ハドルストン huddleston
ハナ hana hanah
ハナム hannum hunnam
ハニ hani hany
ハニカット hunnicutt honeycutt
ハニフ hanif
ハニング hanning
ハヌシュ hanus
ハネイ hannay
ハネル hanell hanelle
ハノン hannon
ハノーファー hanover
ハビ javi
ハビエル javier
ハビーブッラー habibullah
ハビーボッラー habibollah
ハフ hough huff
ハフィズ hafiz hafidz
ハフト haft
ハフナー haffner haefner
ハブ hub
ハブレ hable habre
ハベル hubbell hubbel
ハマダーニー hamadani hamdani
ハマド hamad
ハマライネン hamalainen
ハマー hammer
ハミドゥ hamidou
ハミル hammill
ハミルカル hamilcar
ハミルトン hamilton
ハム hamm ham
ハムザ hamza hamzah
ハムダーン hamdan
ハムディ hamdi hamdy
ハムデン hampden
ハムナー hamner
ハムリン hamlin hamrin
ハメット hamet
ハメル hammell hammel
ハモン hammon
ハモンド hammond
ハヤート hayat
ハラス halas harras
ハラハ harrach
ハラモフ khramov
ハラルド harald
ハラルドソン haraldsson
ハラー haller
ハリエット harriet harriett harriette
ハリガン harrigan
ハリス harris haris hariss herries
ハリソン harrison harrisson
ハリッシュ harish
ハリトーノフ kharitonov
ハリド khalid
ハリナ halina
ハリマン harriman
ハリム halim
ハリル halil
ハリロヴィッチ halilovic
ハリング haring harring
ハリントン harrington
ハリー harry
ハリーズ harries
ハリーファ khalifa
ハル hal hull har
ハルキ haruki kharki
ハルク hulke haluk hulk
ハルシー halsey
ハルス hals
ハルステッド halstead
ハルストレム hallstrom
ハルチェンコ kharchenko
ハルティウニアン harutyunyan
ハルティヒ hartig
ハルティング harting
ハルトケ hartke
ハルトノ hartono
ハルトフ hartog
ハルトマン hartmann
ハルトムート hartmut
ハルナック harnack
ハルパーン halpern
ハルピン halpin
ハルフォード halford
ハルペリン halperin
ハルマン hallman halman hallmann hulman
ハルムス harms kharms
ハルムルザエフ khalmurzaev
ハルワルド hallvard halvard
ハルン harun haroun
ハルヴォルセン halvorsen
ハレット hallett halet
ハレド khaled haled
ハレル harrell hurrell
ハレルソン harrelson
ハレヴィ halevi
ハロネン halonen
ハロン haron hron
ハン han hann hanh
ハンク hank
ハンクス hanks
ハンコック hancock
ハンジ hansi
ハンス hanns hance
ハンスイェルク hansjorg
ハンセル hansell hansel
ハンセン hansen hanssen
ハンソン hanson hansson
ハンター hunter
ハンツマン huntsman
ハンディ handy
ハンデル handel
ハント hunt hunte
ハントケ handke
ハンド hand
ハンドフォード handford
ハンドラー handler
ハンドリー hundley
ハンナ hannah hanna henna
ハンニバル hannibal
ハンネス hannes
ハンフォード hanford
ハンフリー humphrey henfrey humfrey
ハンフリーズ humphreys humphrys
ハンブリング hambling
ハンブリー hanbury hembree
ハンブルガー hamburger
ハンブルトン hambleton
ハンブレン hamblen
ハンブロ hambro
ハンプシャー hampshire
ハンプソン hampson
ハンマーディー hammadi hamadi
ハンリー hanley hanly
ハンロン hanlon
ハヴェルカ havelka
ハヴロック havelock
ハーイェク hajek
ハーウィッツ hurwitz
ハーウェル harwell
ハーウッド harwood
ハーガー hager
ハーキー harkey
ハーク haack hark herk
ハークネス harkness
ハーグ haag
ハーグッド hagood hargood
ハーグリーブス hargreaves
ハーグレイブ hargrave
ハーグローヴ hargrove
ハーケ haake haacke
ハーゲマン hagemann
ハーゲリン hagelin
ハーゲン hagen haagen
ハーコン haakon
ハーコート harcourt
ハーシェル herschel
ハーシュ hersh heusch hirsh
ハーシュバーガー hershberger
ハーシュフェルド hirschfeld
ハーシー hersey hersee
ハースト hurst hearst hirst haast
ハータミー khatami
ハーダウェイ hardaway
ハーティ harty
ハーティガン hartigan
ハーディ hardy hardie hardee hrdy
ハーディソン hardison
ハーディック hadek
ハーディン hardin
ハーディング harding hardinge
ハート hart hurt heart harto
ハートウィグ hartwig hartvig
ハートネット hartnett
ハートネル hartnell
ハートリー hartley hartree hartry
ハード hurd heard herd hird
ハードウィック hardwick hardwicke
ハードキャッスル hardcastle
ハーニー harney
ハーネ hahne
ハーネマン hahnemann
ハーバート herbert harbert
ハーバーマン habermann
ハーパー harper
ハービソン harbison herbison
ハービー herbie
ハーフェズ hafez
ハーブ herb
ハープ harp
ハーベック herbeck hrbek
ハーマイオニー hermione
ハーマン herman harman
ハーミド hamid
ハーモニー harmony
ハーラン harlan haran
ハーランド harland
ハーリヒ harich
ハーリヒー herlihy
ハーリー herlie
ハール haar harl
ハールマン haarmann
ハーレー harley
ハーロウ harlow
ハーン khan hahn hearn hearne haen hern
ハーヴ harve
ハーヴェイ harvey havey
バイ bai bayh baye bayi bye
バイアー baier
バイスフロク weissflog
バイナム bynum
バイムラー beimler
バイヤー bayer
バイヤーズ byers
バイヨン baillon bayoun
バイラミ bajrami
バイラム bajram byram byrum
バイラモフ bayramov bayramow
バイル bayrou
バイロン byron baylon bylon vayron
バイン bein bayin
バイー bhai
バウ bau bouw bow
バウアー bauer
バウカー bowker
バウシュ bausch
バウマイスター baumeister
バウマン baumann bauman baumanis
バウム baum
バウムガートナー baumgartner
バウリング bowring
バウワー bower
バウン baun bown bowne
バエウ bayeu
バカリ bakary bakari bacary bakkali
バカロルツ bakalorz
バカン buchan
バガ baga bagga
バキッチ bakic
バク bak
バクストン buxton
バクセス baxes
バクラゼ bakradze
バクリ bakri bakrie
バクル bakr bakur
バグ bug bugg
バグダード bagdad baghdad
バグラチオン bagration
バグラティオニ bagrationi
バグワット bhagvat bhagwat
バコール bacall
バサラブ basarab
バサン bazan
バサースト bathurst
バザーロフ bazarov bozorov
バシャ basha basa
バション vachon
バシリウス basilius
バシリオ basilio
バシール bashir bachir
バシーロ baciro
バジ badji
バジェ valle
バジェス bages
バジル basil
バジーレ basile
バス bass bas buss
バスカヴィル baskerville
バスカー bhaskar
バスキン baskin
バスク busk bascou
バスケス vazquez vasquez
バスケット baskett basquette
バスコ basco
バスコム bascomb
バスタ basta
バスター buster
バスタード bastard
バスティアニーニ bastianini
バスティアン bastien bastyan
バストス bastos
バスビー busby
バスマン bassman
バズ baz bazu
バセスク basescu
バセット bassett basset
バセヴィ basevi bassevi
バゼル bazell buzzell
バタグリア battaglia
バタフライ butterfly
バターフィールド butterfield
バターワース butterworth
バダ bada badr
バダム badham
バダラメンティ badalamenti
バッカス backus
バッキンガム buckingham
バッキー bucky buckey
バック back bac
バックス bax backes
バックナー buckner
バックマスター buckmaster
バックマン bachman backman buckman
バックランド buckland backlund
バックリー buckley backley
バッケレール backereel
バッサーマン bassermann
バッシ bassi
バッシュ bash
バッシー bassey
バッスス bassus
バッタライ bhattarai
バッタリン battaglin
バッチャン bachchan
バッツ batz butz batts
バッツォーニ bazzoni
バッティ batty
バット bat batt bhatt
バットマン batman
バッド budd
バッハ bach
バッハマン bachmann
バッファロー buffalo
バッファー buffer
バティ battie baty
バティスタ baptista
バディ buddy badi badie badiyi buddie
バトトルガ battulga
バトマングリ batmanglij
バトラ batra
バトラム butrum buttram
バトラー butler
バトリ bathori
バトリング battling
バトル battle buttle
バトン button baton
バドラン badran
バドリ badhri badri
バドル buddle
バナック banach
バナン bannan vanan
バナー banner
バニスター bannister banister
バニッチ banic
バニヤン bunyan
バニョス banos
バニング bunning
バニー bunny
バネル banel bunnell
バネルジー banerjee
バノン bannon
バハドゥール bahadur
ババ baba bubba
ババカ babacar
ババク babak
ババショフ babashoff
ババーエフ babaiev babayev
バビッチ babic
バビントン babington
バフェット buffett
バフティヤール bakhtiyor
バブコック babcock
バブス babs
バブソン babson
バブンスキー babunski
バプティスト baptist
バベッジ babbage
バベット babett babette babeth
バラ bara burra
バラカート barakat
バラガン barragan
バラク balak buraq
バラクラフ barraclough
バラケ ballake barraque
バラゲール balaguer
バラシュ balas balassu
バラス balas barras
バラック ballack barac
バラット barratt barat baratte bharrat
バラティエ baratier barratier
バラニ bharani
バラノフ baranov
バラバン balaban
バラム balam
バラモン brahman
バラル barral
バラン baran balan
バランタイン ballantyne ballantine
バランチヴァーゼ balanchivadze
バラード ballard
バリエ barie barrie
バリエンテ valiente
バリエントス barrientos
バリオ barrio
バリオス barrios
バリシッチ barisic
バリシニコフ baryshnikov
バリス barris balys burriss
バリッチ balich baric
バリバール balibar
バリント balint
バリントン ballington bullington
バリー barry barrie
バル bal baru
バルカ barca barka barkat
バルガス vargas
バルガヴァ bhargava
バルク balck balk bark
バルコ barco
バルコス barcos barkos
バルコム balkom
バルコン balcon
バルサザール balthazar
バルサム balsam balsamo balsom
バルサンティ barsanti
バルザック balzac barsacq
バルザーニ barzani
バルタ barta baruta
バルタザール balthasar baltasar
バルダック baldaque bardac
バルダッサーレ baldassare
バルダネス bardanes
バルツ baltz
バルツァール baltzar
バルテル bartel barthel
バルテルミー barthelemy
バルテンシュタイン bartenstein
バルデ balde bardet
バルディ baldi
バルディビエソ baldivieso
バルデス valdes valdez
バルデム bardem
バルトシュ bartosz bartos
バルトメウ bartomeu
バルトリ bartoli
バルトリーニ bartolini
バルトルディ bartholdy
バルトルト barthold
バルトロッツィ bartolozzi
バルトロメ bartolome
バルトロメウ bartolomeu
バルトロメウス bartholomaus bartlomiej
バルトロメオ bartolomeo bartholomaeus
バルトロメー bartholomae bartholomee
バルドゥイン balduin
バルドゥス baldus
バルドゥッチ balducci barducci
バルドック baldock
バルドメロ baldomero
バルドン bardon bardone
バルナ barna
バルナバ barnabas
バルハウス ballhaus
バルバト barbat
バルバトゥス barbatus
バルバラ barbara
バルバロ barbaro
バルビ balbi
バルビエ barbier
バルビエリ barbieri
バルフォア balfour
バルブ barbu
バルブロ barbro
バルベリ barberi barbery
バルベルデ valverde
バルボ balbo barbot
バルボア balboa borboa
バルボサ barbosa
バルボラ barbora
バルン balun barun
バルー barouh
バレ bare barre
バレス barres barrese buress burres
バレステロス ballesteros ballestrero
バレッツィ barezzi
バレット barrett baret barretto
バレラ varela
バレル burrell barere
バレロ valero
バレン ballen bulen bullen
バレンシア valencia
バレンツ barendsz barents
バレンティン valentin balentien
バレント barend
バレンドレクト barendrecht barendregt
バレージ baresi
バレーラ barrera
バロウ barlowe borrow burrough burrow
バロウズ barrows
バログン balogun
バロス barros baros varos
バロッソ barroso lloroso
バロン baron barron varon ballon balon
バロー barro barrot
バローハ baroja
バン ban bunn
バンカー bancker
バンクス banks
バンクヘッド bankhead
バング bang
バングス bangs
バングラ bangla bangoura bangura
バンコ banco
バンコム buncom buncombe
バンダウェイ vandeweghe
バンチ bunch bunche
バンティング banting
バンディ bundy bandy bandi
バントン banton bunton
バンド band
バンバン bambang
バンバー bamber
バンフィールド banfield byfield
バンブリー bumbry
バンプ bump
バンヴィル banville bainville
バンヴェニスト benveniste
バー burr bah
バーウェル burwell
バーカー barker
バーキ baki bakke
バーキン birkin barkin
バーキー berkey baki baky
バーク burke berk birk burk burkh
バークマン berkman balkman barkman burkman
バークリー berkeley
バークレー barclay barkley
バーグマン bergman
バーケット burkett birkett
バーコウィッツ berkowitz
バーコフ berkoff birkhoff bakov
バーコヴィッツ berkovits
バーゴフ berghof burghoff
バーゴン burgon
バーザルガーン bazargan
バーシー bashi burse
バース barth baas
バーセリオス baselios
バーソロミュー bartholomew
バーダン berdan
バーダー bader
バーチ bartsch
バーチェット burchett
バーツ bartz
バーティ bertie barty
バーテルス bartels
バーデ baade
バーディ berdy birdie
バーデット burdett bardette burdette
バーデン barden baden burden
バーデンス badens bardens
バート burt bart birt burtt
バートラム bertram bartram
バートレット bartlett
バートン burton
バード bird byrd bard
バードソング birdsong
バードン burdon bahdon
バーナビー barnaby burnaby
バーナード bernard barnard barnardo
バーニス bernice
バーニー bernie birney birnie burny
バーネット barnett burnett burnet burnette barnet barnette
バーバラ barbara
バーバリー barberie burberry
バーバル baabar
バーバー barber barbour
バーフィールド barfield
バーブル babur
バーマン berman
バーマー bemer
バーミンガム birmingham
バームバック baumbach
バーラ barra
バーラミ bahrami
バーランド berland
バーラージー balaji
バーリンガム burlingame
バーリング beurling buring
バーリー burley barlie berlie
バール bahr barre bars berle burl burlew
バールタ barta
バーレン balen baaren
バーロウ barlow
バーロフ baloff berloff
バーン byrne burn baan bern berne barne
バーンサイド burnside
バーンスタイン bernstein
バーンズ barnes burns barnz
バーンセン bahnsen bernsen
バーンハート barnhart barnhardt
バーンビー barnby
バーンフィールド barnfield
パイ pye pai
パイク pyke paik
パイス pais
パイツ peitz
パイパー piper peiper pyper
パイプス pipes
パイル pyle
パイン pine
パウウェルス pauwels
パウエル powell pauer
パウナル pownall
パウノヴィッチ paunovic
パウリ pauli
パウリスタ paulista
パウリナ paulina
パウリヌス paulinus
パウリーニョ paulinho
パウルス pauls
パウルソン palsson
パウンド pound
パエス paez
パオラ paola
パオリーニ paolini
パキタ paquita
パク pak
パクウィウス pacuvius
パクストン paxton
パクダ pakudha paquda
パグノッツィ pagnozzi
パケット puckett paquette puckette
パコ paco paquot
パゴー pagot
パシ pasi passi
パシャ pasha pascha
パシーニ pasini
パジェット paget
パス paz pass
パスカル pascal pascale
パスカーリ pascali pasqually
パスキエ pasquier
パスキン pascin pasquin
パスクアル pasqual
パスクアーレ pasquale
パスコー pascoe
パスタ pasta
パステルナーク pasternak
パストラ pastora
パストラーナ pastrana
パストン paston
パストール pastor pastoor
パストーレ pastore
パスボルスキー pasvolsky
パスラック passlack
パソス passos
パターソン patterson
パダリーノ padalino
パチェコ pacheco
パチェット patchett
パチョレック paciorek
パチーノ pacino
パッカー packer
パッカード packard
パッキャオ pacquiao
パック pack paque puck
パッシュ pasch pash
パッシン passin
パッチ patch putch
パッツ pats patz
パット pat patt patte
パップ papp pap
パッペ paape pappe
パティ patty pattie
パティソン pattison
パティトゥッチ patitucci
パティーニョ patino
パテル patel
パディ paddy
パディック paddick
パディーヤ padilla
パデュー perdue
パト pato patot
パトリシア patricia
パトリシオ patricio
パトリック patrick patrik patric
パトリツィア patrizia patrycia
パトリー patry
パドック paddock
パドマ padma
パナギオティス panagiotis
パナフ panah
パナベイカー panabaker
パニッツィ panizzi
パニー pagny pany
パヌフニク panufnik
パネッティーア panettiere
パノス panos panoz
パノワ panova
パパス pappas papas
パパドプロス papadopoulos
パパミカエル papamichael
パパンドレウ papandreou
パピス papis papiss
パピリウス papirius
パブス papuc paves
パブロ pablo
パブロフ pavlov
パプ pape
パプケ papke papcke
パプーリアス papoulias
パベル pobel
パボン pavon pabon
パミッチ pamic pamich
パム pam
パメラ pamela pamella
パラス pallas
パラスケ pallaske paraske
パラディウス palladius
パラディーノ palladino paladino
パラン palan pallen parain
パラーゾ palazzo perlozzo
パリサー pariser
パリス paris perlis
パリッシュ parrish parish
パリージャ parrilla
パルティカ partyka
パルトニー pulteney
パルトロー paltrow
パルトヴィ partovi
パルド pardo paludo pard
パルマ palma parma
パルミエリ palmieri
パルム palm
パルンボ palumbo
パルヴィアイネン parviainen
パルヴィーズ parviz
パルヴェーズ pervaiz pervez
パレオロゴス palaiologos
パレス pares paress
パレック parekh
パレハ pareja
パレホ parejo
パレルモ palermo
パロス parros
パロット parrott
パロマ paloma
パワー power
パン pan pang pann peng pin pun
パンギリナン pangilinan
パンク pancu punke
パンクハースト pankhurst
パングボーン pangborn
パンケ pahnke pancke
パンコウ pankow
パンザー panzer
パンソン pincon
パンツェリ panzeri
パンテリス pantelis
パンテレイモン panteleimon
パント pant panto
パンドルフォ pandolfo
パンフィロ panfilo
パヴウォフスキ pawlowski
パヴレ pavle
パヴロ pavlo
パーカー parker
パーキン parkin perkin
パーキンス perkins parkins
パーキー parkey parky purkey
パーク parke perk
パークス parks parkes
パーシキヴィ paasikivi
パーション persson parson
パーシング pershing
パーシヴァル percival
パーシー percy
パース peirce
パースキー perske persky
パーセル purcell
パーソン person
パーソンズ parsons persons
パーチ partzsch perch
パーディ purdy purdie
パートウィー pertwee
パートリッジ partridge
パートン parton
パーニ pagni pani
パーネル parnell
パーペンブルック papenbrook
パーマー palmer
パーラ parra
パーリング palling parling
パール pearl perle paar perla
パーヴァイアンス purviance
パーヴィス purvis purves
パーヴェル pavel
パーヴォ paavo pavo
ヒェロニム hieronim
ヒエタラ hietala
ヒエロクレス hierocles
ヒエロニムス hieronymus
ヒギンズ higgins
ヒギンソン higginson
ヒギンボザム higginbotham
ヒクソン hixon hickson rickson
ヒケタス hicetas
ヒコックス hickox
ヒシャーム hisham hichem
ヒスロップ hislop hyslop
ヒズル khizr
ヒッカーソン hickerson
ヒッキー hickey
ヒックス hicks hickes hix
ヒッグス higgs
ヒッケル hickel
ヒッケンルーパー hickenlooper
ヒッチコック hitchcock
ヒッツ hitz
ヒッツフェルト hitzfeld
ヒッピアス hippias
ヒトラー hitler
ヒネク hynek
ヒバート hibbert
ヒブラー hibbler hibler
ヒポクラテス hippocrates
ヒミルコ himilco
ヒムラー himmler
ヒメナ jimena ximena
ヒメネス jimenez
ヒメノ gimeno jimeno
ヒュセイノフ huseynov
ヒュッシュ husch
ヒュッター hutter
ヒュンテン hunten
ヒュー hugh
ヒューイ huey
ヒューイッシュ hewish huish
ヒューイット hewitt
ヒューゲル hugel
ヒューストン houston huston houstoun
ヒューズ hughes
ヒューソン hewson hughson
ヒュートン hughton
ヒューベル hubel huebel
ヒューマ huma
ヒューマン human
ヒューム hulme
ヒュームズ humes
ヒューレット hewlett hulett hulette
ヒョク hyuk
ヒョン heung
ヒョードル fiodor
ヒラリー hilary hillary hilarie hillery
ヒラー hiller
ヒラーマン hillerman
ヒリアー hillier
ヒリアード hilliard
ヒリス gillis hillis
ヒル hill
ヒルシュ hirsch
ヒルシュホルン hirschhorn
ヒルティ hilty
ヒルデ hilde
ヒルデガルト hildegard
ヒルデガード hildegarde
ヒルデスハイマー hildesheimer
ヒルデブラント hildebrand hildebrandt
ヒルト hirt
ヒルトン hilton hylton
ヒルドヤード hildyard
ヒルマン hillman higman
ヒルマール hilmar
ヒレル hillel
ヒレンブランド hillenbrand
ヒンクラー hinkler
ヒンクリー hinckley hinkley
ヒンクル hinkle
ヒンケル hinkel
ヒンショウ hinshaw
ヒンチクリフ hinchcliffe
ヒンツ hinz
ヒンツェ hintze
ヒンデンブルク hindenburg
ヒンリヒ hinrich
ヒンリヒス hinrichs
ヒース heath
ヒースコート heathcote heathcoat
ヒーセン hysen
ヒートン heaton
ヒードラー hiedler
ヒーナン heenan
ヒーニー heaney heeney
ヒーバー heber
ヒープ heap
ヒーリー healey
ビアステッド bierstedt
ビアナ viana
ビアボーム beerbohm
ビアリク bialik
ビアンカ bianca bianka
ビアンキ bianchi bianki
ビアンキーニ bianchini
ビアンコ bianco
ビアード beard
ビウォット biwott
ビエルスキ bielski
ビガス vigas
ビクスラー bixler
ビクタギロワ biktagirova
ビクトリーノ victorino
ビクトル victor
ビクーニャ vicuna
ビグビー bigbee bigbie
ビグラー bigler
ビゲロー bigelow
ビゴー bigot
ビシェット bichette
ビショップ bishop bisshopp
ビショフ bischoff
ビジムング bizimungu
ビジャ villa
ビジャヌエバ villanueva
ビスカイーノ vizcaino
ビストロフ bystrov
ビスマルク bismarck
ビスミッラー bismillah
ビズ biz
ビセット bissett
ビセンテ vicente
ビゼー bizet
ビダル vidal bidal
ビダン bedan bidhan
ビチル bichir
ビッカートン bickerton
ビック bic
ビックネル bicknell
ビッグ big
ビッグス biggs
ビッケル bickel
ビッセル bissell
ビッツァー bitzer
ビッテンコート bittencourt
ビッテンフェルト bittenfeld
ビットナー bittner biittner
ビティ biti bitty
ビドル biddle biddell
ビナイ binay
ビニー binnie beanie binney
ビネ binet
ビバリー beverly
ビビ bibi bebe
ビフ biff
ビブ bibb
ビベスコ bibesco
ビマル bimal
ビャルナソン bjarnason
ビャルニ bjarni
ビヤークネス bjerknes
ビュットネル buttner
ビュノー bunau
ビュフェ buffet
ビュフォード buford
ビュルキ burki
ビュルゲル burger
ビュレント bulent
ビューヒナー buchner
ビューラー buhler bueler
ビューロー bulow
ビョルクマン bjorkman
ビョルゲ bjorg
ビョルン bjorn
ビョルンソン bjornsson bjornson
ビョルンビー bjornebye
ビヨット billotte
ビラ vila
ビラル bilal
ビラー biller
ビリャレトディノフ bilyaletdinov
ビリュコワ biryukova
ビリリョフ birilev
ビリングス billings
ビリングズリー billingsley
ビリントン billington
ビリー billie
ビル bill
ビルイェル birger
ビルキル birkir
ビルギッテ birgitte
ビルギット birgit
ビルケランド birkeland
ビルゲ bilge
ビルンバウム birnbaum
ビレル birrell
ビレン viren
ビロディド bilodid
ビン bin binh
ビンガム bingham
ビンガー binger
ビング bing byng bingu
ビングリー bingley
ビンスワンガー binswanger
ビンダー binder
ビント bint
ビヴァリー beverley beverlee
ビー bee
ビークマン beekman
ビージャン beejan bijan
ビーストン beeston
ビーズリー beasley
ビーチ beach beche
ビーチャム beecham beacham
ビーチャー beecher
ビーチー beechey
ビーツ beatz
ビーティ beatty beaty
ビーティー beattie
ビート beat
ビートン beaton biton
ビード beede beidh
ビーバウ biebauw
ビーバー biber
ビーバーマン biberman
ビーブ beebe
ビーブル bibl
ビーマン beman beeman biemann
ビーマー beemer
ビーミッシュ beamish
ビーム beame beem bhim
ビーラー beeler
ビール beale
ビーン bean baen beane beene biehn bien
ビーヴァン beavan
ビーヴァー beaver
ピアソン pearson
ピアティゴルスキー piatigorsky
ピアポイント pierrepoint
ピアース pierce pearce piers pearse
ピウス pius
ピウスツキ pilsudski
ピエティラ pietila
ピエトランジェリ pietrangeli
ピエトリ pietri
ピエトロ pietro
ピエドラ piedra
ピエルサンティ piersanti
ピエール pierre pier
ピエールフランチェスコ pierfrancesco
ピオトル piotr
ピオトロフスキー piotrovsky
ピカソ picasso picazo
ピカリング pickering
ピカード pickard picardo
ピカール picard piccard picart picquart
ピクシス pixis
ピクシー pixie pixii
ピクトン pickton picton
ピケ pique piquet
ピケット pickett
ピケンズ pickens
ピコ pico
ピコット picot picotto
ピコン picon
ピゴット piggott pigott
ピサロ pissarro
ピザレリ pizzarelli
ピション pichon
ピスカトール piscator
ピステッリ pistelli
ピストリウス pistorius
ピチット phichit pichit pichitnoi
ピッカースギル pickersgill
ピック pick pic
ピックフォード pickford
ピッコリ piccoli
ピッコロ piccolo
ピッコローミニ piccolomini
ピッチフォード pitchford
ピッチョーニ piccioni
ピット pitt pit
ピットマン pitman
ピップ pip pipp
ピトケアン pitcairn
ピナス pinhas pynas
ピニェイロ pinheiro pineyro
ピニョール pinol
ピニー pinney
ピニージャ pinilla
ピネル pinel
ピノチェト pinochet
ピノー pineau
ピブーンソンクラーム phibunsongkhram pibulsonggram
ピム pym
ピメンテル pimentel
ピョートル pyotr
ピラティ pilati
ピラトゥス pilatus
ピラー pillar piller
ピラート pilat pirate
ピラール pilar
ピリペンコ pilipenko
ピルグリム pilgrim
ピルミン pirmin
ピルヨ pirjo
ピレス pires
ピロ pirro
ピン ping
ピンカス pinchas pinkas
ピンカム pinkham
ピンキー pinky
ピンク pink
ピンクニー pinckney pinkney
ピングリー pingree
ピンソン pinzon pinson
ピンダー pinder
ピンチャー pincher pintscher
ピントス pintos
ピントール pintor
ピンドリング pindling
ピー pee
ピーク peake peek pieck
ピーコック peacock
ピース peace pies
ピーター peter
ピーターズ peters
ピーターソン peterson petersson pieterson
ピーターマン peterman
ピーチ peach pietsch
ピーテル pieter
ピーテルス pieters pietersz
ピーテルスゾーン pieterszoon
ピート piet peete paeth peat
ピートラス pietrus
ピーナール pienaar
ピーブルズ peebles
ピープ peep piip
ピーボディ peabody
ピール peel peale pire
ファイアスタイン fierstein firestein
ファイエット fayette
ファイエル fayer
ファイグル feigl
ファイゲ feige
ファイサル faysal feisal
ファイス feiss feis
ファイスト feist faisst
ファイズ faiz
ファイト veit veidt veith
ファイナー finer
ファイフ fife fyfe
ファイファー pfeiffer feiffer pheiffer
ファイフィールド fifield fyfield
ファイヤーズ fayez
ファイラー feiler
ファイン fine
ファインガー faingaa
ファインゴールド feingold
ファインスタイン feinstein
ファインズ fiennes
ファウスティーノ faustino
ファウスト faust
ファウストゥス faustus
ファウツ foutz
ファウルハーバー faulhaber
ファキール fakir
ファクソン faxon
ファクンド facundo
ファグンデス fagundes
ファザル fazal
ファジル fajr
ファス faas fuss
ファステンバーグ furstenberg vastenburg
ファスト fast
ファズリ fazli
ファゼカス fazekas
ファッケッティ facchetti
ファッシュ fasch
ファッツ fats
ファット fat phat
ファッブリ fabbri
ファティ fatih fathy faty
ファテー fateh
ファディ fadi faddy
ファデル fadel fadell
ファトミル fatmir
ファニタ juanita
ファニン fannin
ファニー fannie
ファヌフ phaneuf
ファハド fahd fahad
ファハルド fajardo
ファビアン fabian fabien
ファビアーニ fabbiani fabiani
ファビウス fabius
ファビオラ fabiola
ファフルッディーン fakhruddin
ファブ fab fabe
ファブリ fabri
ファブリキウス fabricius
ファブリシオ fabricio
ファブリス fabrice fabris
ファブリツィオ fabrizio fabriczio
ファブリティウス fabritius
ファブレガス fabregas
ファム pham
ファラ farrah fara
ファラガット farragut
ファラー farah
ファリアス farias
ファリス faris farris
ファリド farid faryd
ファリナッチ farinacci
ファリード fareed
ファルカ falca farka
ファルカシュ farkas
ファルク falk faruk farouk faruq fulk
ファルケンシュタイン falkenstein falckenstein
ファルケンハイン falkenhayn
ファルケンベルク falckenberg falkenberg
ファルコ falco falko
ファルコナー falconer
ファルコニエーリ falconieri
ファルコーネ falcone
ファルジュ farge
ファルド faldo fuld
ファルヌー farnoux
ファルハド farkhad
ファルハーディー farhadi
ファルハード farhad
ファルホド farhod farjod
ファルマン farman
ファレス fares farres
ファレリー farrelly
ファレル farrell farel farrel pharrell
ファロン fallon farron
ファロー farrow faro
ファン van phan
ファヴロー favreau
ファー farr fa
ファーカー farquhar
ファーガス fergus feargus
ファーガソン ferguson fergusson
ファース furse
ファースト furst vaerst
ファーゼリー fazeli
ファーナビー farnaby
ファーナム farnham farnum
ファーブル fabre
ファーマン furman fuhrman fuhrmann
ファーマー farmer
ファーミガ farmiga
ファーラー farrar
ファールバッハ fahrbach
ファーレイ farley
ファーレン farren fallen
ファーロング furlong
ファーン fahn fearn
ファーンズワース farnsworth
ファーヴル favre
フアト fuat
フアナ juana
フアン juan
フアード fouad
フィエスキ fieschi
フィオレンツォ fiorenzo
フィギンズ figgins
フィグ fig figg
フィゲイレド figueiredo
フィゲレド figueredo
フィスク fisk
フィスター pfister fister
フィソン fyson wheesung
フィック fick
フィックス fickes fixx
フィッシャー fischer fisher
フィッシュ fish fysh fisch
フィッシュバーン fishburne
フィッシュマン fishman
フィッチ fitch
フィッツ fitz
フィッツアラン fitzalan
フィッツウィリアム fitzwilliam
フィッツクラレンス fitzclarence
フィッツジェラルド fitzgerald
フィッツモーリス fitzmaurice
フィッツロイ fitzroy
フィッティパルディ fittipaldi
フィップス phipps phips
フィテルベルク fitelberg
フィデル fidel
フィニアス phineas
フィニガン finnigan
フィニー finney phinney
フィネス finesse
フィネルマン finerman
フィヒテ fichte
フィヨン fillon
フィランソロピノス philanthropenos
フィリス phillis fillis
フィリッパ philippa filippa
フィリッピ filippi philippi filpi phillippi
フィリップ philip philippe philipp phillip filip filipp
フィリップス phillips philipse
フィリッポ filippo
フィリベルト filiberto
フィリベール philibert
フィリペ filipe
フィリペンコ filipenko
フィリポン philipon philippon
フィリポヴィッチ filipovic
フィルキンス filkins
フィルス firs firus
フィルズ firuz
フィルダウス firdaus
フィルツ fierz
フィルブリック philbrick
フィルポ firpo
フィルマン firmin
フィレモン philemon
フィレンツェ firenze
フィロタス philotas
フィン finn fihn fin
フィンガー finger
フィンガーズ fingers
フィンク fink finck fincke
フィンケ vincke finke vinke
フィンケル finkel
フィンチ finch
フィンチャー fincher
フィンドリー findley
フィンドレイ findlay
フィンリー finley
フィンレイソン finlayson
フィンレー finlay
フィー fee
フィーティングホフ vietinghoff
フィードラー fiedler
フィービー phoebe
フィーリョ filho
フィールズ fields
フィールディング fielding
フィールド field feild
フィーンバーグ feenberg fienberg
フェアバンク fairbank
フェアバンクス fairbanks
フェアフィールド fairfield
フェアリー fairey fairlie fairly feary
フェイ fay faye fei fey
フェイガン fagan
フェイク fake
フェイサ fejsa feyisa
フェイス faith
フェイソン faison
フェイト fate fejto
フェイヒー fahey
フェイン fain fane fein feyne
フェグリー fegley phegley
フェザーストン featherston
フェザーストーン featherstone
フェスカ fesca
フェスタ festa
フェスタス festus
フェスラー fassler fessler
フェッシュ fesch
フェッド fedde
フェデリカ federica
フェデリコ frederico federiko
フェドルチェンコ fedorchenko
フェドン phaedon phedon
フェドートフ fedotov
フェニックス phoenix fenix
フェニモア fenimore
フェヌロン fenelon
フェネル fennell
フェファーマン feferman fefferman
フェラ fera ferrat
フェラガモ ferragamo
フェラリス ferraris
フェラン ferran ferren
フェラー feller
フェラーラ ferrara
フェラーロ ferraro
フェリ ferri feri
フェリエ ferrier
フェリクス feliks
フェリシア felicia
フェリシアン felicien
フェリシアーノ feliciano
フェリシティ felicity
フェリス ferris ferriss fres
フェリスベルト felisberto
フェリックス felix
フェリト ferit ferid
フェリペ felip felippe
フェリー ferry
フェリーチェ felice
フェル fer
フェルスター forster foerster
フェルステマン forstemann
フェルダー felder
フェルチュ foertsch
フェルッチ ferrucci
フェルッチョ ferruccio
フェルツマン feltsman
フェルディナント ferdinand ferdynand
フェルディナンド ferdinando
フェルデン velden
フェルトレ feltre
フェルトン felton
フェルドマン feldmann
フェルナン fernand fernao
フェルナンデス fernandez fernandes
フェルナンド fernande
フェルハーヘン verhagen
フェルバー faerber
フェルプス phelps
フェルベーク verbeek
フェルベール ferber
フェルミン fermin
フェルミー felmy
フェルメール vermeer
フェルランド ferland
フェルヴァーク vervaecke
フェレ feret ferre ferey ferres
フェレロ ferrero
フェレンツ ferenc
フェレーラ ferrera
フェレール ferrer
フェローズ feroze
フェン fenn
フェンウィック fenwick
フェンダー fender
フェヴズィ fevzi
フェーゲライン fegelein
フェート fath feth
フェーリング fehling
フェール fehr fert
フェーレンバッハ fehrenbach fohrenbach
フェーン veen
フエンサリーダ fuenzalida
フエンテス fuentes
フォアマン foreman forman voormann
フォイ foy
フォイス fois
フォイボス phoebus
フォガティ fogarty fogerty
フォク fok
フォス foss vos voss
フォスタン faustin
フォスター foster
フォスベリー fosbery fosbury
フォック fock
フォックス fox foxx foxxx focks
フォッグ fogg
フォッケ focke vocke
フォッサム fossum
フォッシー fosse fossey
フォティス fotis photios
フォラー forrer
フォリー foree
フォルクマン volkmann
フォルクマール volkmar
フォルケ folke forque foluke volke
フォルケス foulkes
フォルケル forkel
フォルコ folco
フォルスト forst
フォルスマン forsman forssmann
フォルソム folsom
フォルチ folch
フォルテ forte
フォルトゥナ fortuna
フォルトゥナート fortunato
フォルマン follmann folman
フォルマー vormer
フォルラン forlan
フォルラーニ forlani
フォレスター forrester forester
フォレスティエ forestier
フォレスト forrest forest
フォレット follett forejt
フォワ foix
フォン von of fong
フォンク vonk fonck
フォンシ fonsi
フォンス fons
フォンセカ fonseca
フォンタン fontan fontanne
フォンテス fontes
フォンテノット fontenot
フォンテーヌ fontaine
フォント font
フォー pho
フォーキン fokin fokine
フォーク faulk foulke fowke folk forke foulk
フォークス faulks fawkes
フォークト vogt
フォークナー fawkner falkner forkner
フォーグラー vogler
フォーグル fogle vogl
フォーゲス voges
フォーゲル vogel
フォーサイス forsyth
フォーシェ fauchet
フォーショウ forshaw
フォース fase
フォースター forster
フォースバーグ forsberg
フォーセット fawcett faucette
フォーダム fordham
フォーテスキュー fortescue
フォートン forton fourton
フォード forde fforde foad foord
フォーリー foley faurie fourie
フォール faure foor
フオン phuong
フサイン husayn
フスクス fuscus
フスコ fusco
フスト justo fust
フセイン hussain husein huseyin
フセスラヴィチ vseslavich vseslavitch
フセヴォロド vsevolod
フセヴォロドヴィチ vsevolodovich vsyevolodovitch
フチーク fucik
フッカー hooker
フック phuc
フックス fuchs hooks fucks
フット foote
フネス funes
フマーユーン humayun
フュルステンベルク furstenberg
フュルスト furst
フュー few phieu
フューリー fury furry
フューレイ furay furey
フョードル fyodor fedor fjodor
フョードロフ fedorov feodorov
フョードロヴナ feodorovna
フライ fry frye frei vrij fray
フライシャー fleischer
フライシュハウアー fleischhauer
フライシュマン fleischmann fleischman
フライスラー freisler
フライターク freytag freitag
フライバーグ friberg
フライヘル freiherr
フライマン fryman
フライヤー freyer fryar
フラウィウス flavius
フラガ fraga
フラシェリ frasheri
フラック flack vlacq
フラックス flaccus
フラッグ flagg fellag
フラッド flood fradd
フラトー flatow
フラド jurado
フラナガン flanagan
フラナリー flannery flanery
フラニョ franjo
フラハーティ flaherty
フラビオ flavio
フラマン flameng flamand
フラミニオ flaminio
フラム flam flaum
フラワー flower
フラワーズ flowers
フランカ franca franka
フランキ franchi
フランキー frankie franky francky
フランク franck frank
フランクス franks francks
フランクリン franklin franklyn
フランクル frankl
フランクール francoeur
フランケッティ franchetti
フランケル frankel
フランケン franken
フランコ franco franko
フランシェ franchet
フランシス frances fraunces
フランシスク francisque
フランシスクス franciscus
フランシスコ francisco
フランシー francie francy
フランシーヌ francine francien
フランス france frans
フランソワーズ francoise
フランソン fransson franson
フランダース flanders
フランチ franci
フランチェスカ francesca franceska franciska
フランチェスキーニ franceschini
フランチェスコ francesco
フランチシェク franciszek
フランツ frantz franc
フランティシェク frantisek
フラント hrant
フランプトン frampton
フラー fuller
フラートン fullerton
フラーニョ flano
フリアン julian
フリオ julio furio
フリジェリオ frigerio
フリス frith
フリスティッチ hristic
フリスティナ hristina hrystyna
フリステンコ khristenko
フリスト hristo frist khristo
フリストワ khristova
フリチョフ fritjof
フリッカー fricker
フリック frick
フリッシュ frisch
フリッチュ fritsch
フリッツ fritz frits friz
フリッツィ fritzi frizzi
フリデリク fryderyk
フリドリクソン fridriksson
フリン flynn flinn
フリンク frink flinck flink
フリント flint flynt flindt
フリー vree
フリース fries freese friis freeth
フリーズ frees frisia
フリーダ frieda frida freida
フリーダン friedan
フリーデブルク friedeburg
フリーデル friedel friedell
フリーデン friden frieden
フリーデンバーグ fredenburgh friedenberg
フリートウッド fleetwood
フリートレンダー friedlander
フリード freed fried fridh
フリードキン friedkin
フリードヘルム friedhelm
フリードマン friedman freedman fridman frydman
フリードリヒ friedrich
フリードリヒス friedrichs
フリーニー freeny
フリーベ friebe
フリーマン freeman
フリーマントル freemantle fremantle
フリーランド freeland
フリーリング freeling frieling
フリーリングハイゼン frelinghuysen
フリール flier freel
フルア fleure frua
フルウィウス fulvius
フルカン furkan
フルギ frugi
フルケ fourquet fulke
フルコ fulco
フルシチョフ khrushchev
フルダ fulda
フルトン fulton
フルトヴェングラー furtwangler
フルニエ fournier
フルネ fournet frenay frenet
フルフォード fulford
フルマー fulmer
フルート fruto
フルーム frome froom froome
フルーリー fleury flury
フルール fleur
フレアー flair floer
フレイザー fraser frazer fraizer frazar
フレイジャー frazier
フレイジー frazee
フレイス fleiss freiss
フレイター frater
フレイヤ freya
フレイル freyr frail
フレイレ freire freyre
フレイン frayn
フレイヴィン flavin
フレシェ frechet
フレシネ freycinet
フレス fraisse fresu
フレック fleck
フレッシュ flesch
フレッチャー fletcher
フレッド fred
フレディ fredi fredy
フレデリカ frederica fredrika
フレデリクセン frederiksen
フレデリクソン frederickson fredrickson fredricson fredrikson
フレデリック frederick frederic frederik frederique
フレドホルム fredholm
フレドリクソン fredriksson
フレドリック fredrik
フレミング fleming flemming flemyng
フレモン fremont fremon
フレモー fremaux
フレン julen
フレンケル fraenkel frenkel
フレンチ french
フレンツ frentz frenz
フレンド friend frend
フレンドリー friendly
フレーク freke flake
フレーブニコフ khlebnikov
フレーベル frobel
フレール frere frers
フロイデンタール freudenthal
フロイト freud
フロイント freund
フロシャウアー froschauer
フロスト frost
フロマン froman froment
フロム fromm from
フロリアン florian
フロレンシオ florencio
フロンティア frontiere
フローデ frode
フロート groot
フローマン frohman
フローラ flora florea
フローリア floria
フローリオ florio
フローリン florin florine
フローリー frawley florey florrie flory
フロール flor
フローレス flores
フローレンス florence
フローレンティン florentin
フローロ floro
フン hun hung phung
フンク funk funck
フンケル funkel
フンパーディンク humperdinck
フヴォストフ khvostov chvostov
フー fu huu fou
フーシェ fouchet
フーディ foody
フート huth
フートン hooton
フーバー huber hoover
フーパー hooper
フーベルトゥス hubertus
フーリエ fourier
ブアマン boorman
ブアルキ buarque
ブイトラゴ buitrago
ブイヨン bouillon
ブカ bouka buqa
ブカリ boukari boukary boukhari bukari
ブキャナン buchanan
ブシャール bouchard bouchareb buchard
ブスカリオーネ buscaglione buscalioni
ブスケ bousquet
ブスタマンテ bustamante
ブッキ bucchi
ブックスバウム buxbaum
ブッシェル bushell
ブッシュ bush busch
ブッシュネル bushnell
ブッチ butch bucci
ブッチャー butcher
ブットー bhutto
ブッルス bruttius burrus
ブティリエ bouthillier boutilier
ブトゥルリン buturlin
ブノワ benoit benoist
ブバカル boubacar
ブライ bligh brei bry
ブライアン brian bryan brayan
ブライオニー briohny bryony
ブライス bryce blythe brice braess
ブライソン bryson brayson bryshon
ブライデン bryden blyden
ブライト bright breit brait breith
ブライトウェル brightwell
ブライトマン brightman
ブライトン brighton
ブライドン brydon brydone
ブライプトロイ bleibtreu
ブライヤー breyer brier
ブライン brine vrain
ブラインド blind
ブラウ bra brau
ブラウアー brauer
ブラウステイン blaustein
ブラウナー brauner browner
ブラウニング browning breuning
ブラウネ braune
ブラウヒッチュ brauchitsch
ブラウワー brouwer
ブラウン brown browne
ブラウンス brauns
ブラウンスタイン braunstein brownstein
ブラウント blount
ブラウンリー brownlee
ブラウンロウ brownlow
ブラガ braga
ブラガンサ braganza braganca
ブラク burak
ブラクストン braxton
ブラケット brackett blackett
ブラシェアー brashear
ブラシオ blasio
ブラシッチ brasic
ブラシュケ blaschke
ブラス blas blass braz
ブラスウェイト brathwaite
ブラスキ braschi
ブラスコ blasco
ブラソ brazo
ブラッカー brucker
ブラック black brac brack blac blacc blacque
ブラックウェル blackwell
ブラックウッド blackwood
ブラックスランド blaxland
ブラックバーン blackburn blackburne
ブラックマン brackman
ブラックマー blackmer
ブラックリー blackley
ブラッケン bracken
ブラッシャー brasher
ブラッシュ brasch brash
ブラッシンゲーム blasingame
ブラッスール brasseur
ブラッセ brasse
ブラッディ bloody
ブラットナー blattner
ブラットン bratton
ブラッド brad blood
ブラッドショー bradshaw
ブラッドストリート bradstreet
ブラッドフィールド bradfield
ブラッドフォード bradford
ブラッドリー bradley bradlee
ブラッドン braddon
ブラディー bradie
ブラナン brannan
ブラナー branagh brannagh
ブラニガン branigan brannigan
ブラニスラヴ branislav
ブラニツキ branicki
ブラニミル branimir
ブラハト bracht
ブラバゾン brabazon
ブラバム brabham
ブラヒミ brahimi
ブラヒム brahim brahem
ブラフ braff
ブラム bram blum
ブラムウェル bramwell
ブラムリー bramley brumley
ブラワー brower
ブラン blanc blain bran belain bruijn
ブランウェル branwell
ブランカ blanca blanka branka
ブランキ blanqui
ブランク blank
ブランクス blanks
ブランケット blanket blunkett
ブランケンブルク blanckenburg blankenburg
ブランコ blanco branko branco
ブランコヴィチ brankovic
ブランショ blanchot brancheau
ブランズ brands bruns
ブランソン brunson branson
ブランチ branch blanch
ブランチャード blanchard
ブランディ brandy
ブランディス brandis brandys
ブランデス brandes
ブランデル blundell
ブランデン branden blunden
ブランデンブルク brandenburg
ブラント brandt blunt brunt
ブラントン brunton
ブランド brand bland brande
ブランドナー brandner
ブランドル brundle brandl
ブランドン brandon brandao blandon
ブランビッラ brambilla
ブランプトン brampton
ブラヴェ bravais
ブラー buller
ブラーテン braaten braten
ブラーボ bravo
ブリアナ brianna briana
ブリアン briand briain bryanne
ブリエ blier
ブリエンヌ brienne
ブリオー bourriaud briaud
ブリガム brigham
ブリギッタ brigitta brigita
ブリケット brichetto briquette
ブリジット brigitte bridget bridgette bridgit
ブリス bliss brise burris
ブリスコー briscoe
ブリストウ bristow
ブリストル bristol
ブリズボワ brisebois
ブリタ bourita brita
ブリタニー brittany
ブリック blick bricq bryk
ブリックス brix
ブリックマン brickman
ブリッグス briggs
ブリッシュ blish brisch
ブリッジ bridge
ブリッジス bridges
ブリッジマン bridgeman bridgman
ブリッタ britta
ブリッチ buric
ブリッツ blitz brits britz
ブリット britt blitt
ブリッドウェル bridwell
ブリテン brittain britten britain
ブリトニー britney britne brittnee
ブリュック broek bruck
ブリュネ brunet
ブリュレ brule
ブリュースター brewster
ブリヨン brion bourillon
ブリランテ brillante
ブリン bryn brin blinn bryne brynn brynne
ブリンカー blinker brinker
ブリンガー bullinger
ブリンク brink
ブリンクマン brinkman brinckmann
ブリンクリー brinkley
ブリンケン blinken brincken
ブリー bree brie
ブリーガー brieger
ブリーク brik
ブリーズ breese brees
ブリーチ bleach breech
ブリーデン breeden
ブリーマー brahmer breamer
ブリーランド breland vreeland
ブリーン breen brean
ブル bull bru bur
ブルアール brouard
ブルカ burka burca
ブルガン bourgain
ブルガー burger
ブルガーコフ bulgakov
ブルギニョン bourguignon
ブルク barc buruk
ブルクスミュラー burgsmuller
ブルクハルト burkhard burckhardt burghardt burghart burckhard
ブルグミュラー burgmuller
ブルゴス burgos
ブルゴーニュ burgundy bourgondie
ブルジョワ bourgeois
ブルセイエ bourseiller
ブルッカー brooker
ブルッキング brooking
ブルック brooke brook bruck
ブルックス brooks brookes
ブルックナー bruckner brookner
ブルックリン brooklyn brooklynn
ブルッサール broussard
ブルッヘン brugghen
ブルト bulut
ブルトゥス brutus bruto
ブルトン breton
ブルニアス brunious
ブルネル brunel
ブルノンヴィル bournonville
ブルハン burhan
ブルフィンチ bulfinch
ブルボン bourbon
ブルマ bruma buruma
ブルマー brumer brummer
ブルメル blumer brumel
ブルン brun
ブルンスヴィック brunsvik brunszvik
ブルンナー brunner
ブルー breaux
ブルーナ bruna
ブルーナー bruner
ブルーニ bruni
ブルーノ bruno
ブルーマールト bloemaert
ブルーム bloom broome brome
ブルームフィールド broomfield
ブルーメ blume
ブルーメンタール blumenthal
ブルーメンフェルト blumenfeld
ブルーン bruhn broun bruun
ブレ bure bre bres
ブレイ bray brey
ブレイカー breaker
ブレイク blake brake blaik
ブレイクモア blakemore
ブレイシー bracy bracey
ブレイスウェイト braithwaite
ブレイズ blaze
ブレイトン brayton
ブレイド brade braide bulleid
ブレイドウッド braidwood
ブレイナード brainerd
ブレイン blaine blane blayne braine
ブレオン breon
ブレガ brega
ブレギー bregy
ブレグマン bregman
ブレジンスキー brzezinski bleszinski
ブレス bress bresse
ブレスリン breslin
ブレダル bredahl bledar
ブレッカー brecker
ブレッキンリッジ breckinridge
ブレック breck
ブレックマン bleckmann breckman
ブレックヴェン bleckwenn
ブレッシング blessing
ブレッチャー brecher
ブレット bret bullett
ブレッドソー bledsoe
ブレディン bleddyn bredin
ブレデル bredel bredell
ブレドウ bredow
ブレナン brennan brenan brennann
ブレナー brenner bronner
ブレナーハセット blennerhassett
ブレネス brenes
ブレヒト brecht
ブレビンス blevins
ブレマー bremer
ブレレトン brereton
ブレン bren
ブレンターノ brentano
ブレンダ brenda
ブレンダン brendan
ブレンツ brentz brenz
ブレンデル brendel
ブレンデン brenden
ブレント brent
ブレントン brenton
ブレンドン brendon
ブレンナ brenna
ブレーカー breker
ブレーズ blaise blaize
ブレード blade
ブロイ broglie broy
ブロイアー breuer
ブロイド broid broydo
ブロウ blow
ブロクサム bloxam
ブロクストン broxton
ブロケット brockett
ブロコウ brokaw
ブロシアス brosius
ブロシェ brochet
ブロジェク brozek
ブロス brosse bross brosses
ブロズ broz
ブロゾヴィッチ brozovic
ブロック bullock
ブロックウェイ brockway
ブロックハウス brockhaus brockhouse
ブロックマン brockmann
ブロックルバンク brocklebank
ブロッサム blossom
ブロッセ brosset brosse
ブロッホ broch
ブロディ brody brodie
ブロデューア brodeur
ブロデリック broderick
ブロニスラヴァ bronislava
ブロフィー brophy
ブロム blom brom
ブロムウィッチ bromwich
ブロムフィールド bromfield
ブロメル bromell
ブロンウェン bronwen
ブロンク bronk bronck
ブロンスキー blonsky
ブロンテ bronte
ブロンデル blondel blondell
ブロンフマン bronfman
ブロンベルク blomberg
ブロー braud broh
ブローク blocq brok
ブロース broos
ブロート brod brood
ブロートン broughton
ブロード broad
ブロードウッド broadwood
ブロードリック broadrick brodrick
ブローナー broner
ブローリン brolin
ブン boun bun
ブンゼン bunsen
ブヴァール bouvard
ブー boo buu
ブーイ booy bouy
ブーザ bauza burza
ブーシェ bouche
ブース boothe buus
ブースロイド boothroyd
ブーゼマン busemann
ブーツ boots buths
ブーティ bootee booty
ブーディアフ boudiaf
ブーバー buber
ブーパシャ boupacha
ブーフ boof
ブーマー boomer
ブーム boom
ブーラミ boulami
ブーランジェ boulanger
ブール boer bour burle
ブールス beurs bource
ブールマン buhlmann bulmahn
ブーン boone boon bohun
ブーヴィエ bouvier
ブーヴェ bouvet
プイグ puig
プエンソ puenzo
プシュカシュ puscasu pushkash
プジョル pujol
プッチ pucci puch
プッチオ puccio
プットカマー puttkamer
プティジャン petitjean
プティパ petipa
プトラ putra
プトレマイオス ptolemy
プファウ pfau
プファフ pfaff
プファルツ palatinate
プフィッツナー pfitzner
プフェル pfuel
プブリコラ publicola
プラ pla
プライアー prior
プライス price preiss
プライド pride
プライヤー pryor praya
プラウスニッツ prausnitz
プラウティウス plautius
プラウト prout plaut
プラカシュ prakash
プラキシコ plaxico
プラシル prasil
プラス plas prass
プラタ plata
プラタープ pratap
プラッツ prats
プラッテ platte
プラッテン platten
プラット prat
プラティ prati
プラテル plater
プラディープ pradeep pradip
プラデス prades
プラトン platon
プラマー plummer prammer
プラン pran prin
プランク plank planck
プランケット planquette plunket
プランシェ planche
プランティエ plantier
プラント plante plant
プラーガー prager
プラーテン platen
プラード prado
プラーモート pramoj pramot
プリアム pulliam
プリエト prieto
プリシラ priscilla priscila
プリスクス priscus
プリスコバ pliskova
プリチャード pritchard prichard
プリットヴィッツ prittwitz
プリッドモア pridmore
プリマ prima
プリマヴェージ primavesi
プリムソル plimsoll
プリモ primo
プリュドム prudhomme
プリングル pringle
プリンス prince birabongse prynce
プリンセサ princesa
プリンツィ prinzi
プリンツホルン prinzhorn
プリンプトン plimpton plympton
プリース preece
プリースター priester
プリースト priest prieste
プリート pleat preet
プリード pulido praed
プルイット pruitt
プルケル pulcher
プルス poels prus pruss
プルタレス pourtales
プルデンシオ prudencio
プルマン pullman
プルーデンス prudence
プルーフ proof
プレ pre
プレイス pleiss
プレシアード preciado
プレシス plessis
プレス press
プレスコット prescott
プレステス prestes
プレストン preston puleston
プレスネル presnel presnell
プレスバーガー pressburger
プレスマン pressman plesman
プレスラー pressler
プレスリー presley pressley pressly
プレスル presl
プレッシー pressey
プレトリウス praetorius
プレドラグ predrag
プレパー propper
プレブル prebble preble
プレンク plenk prenk
プレンダーガスト prendergast
プレンティス prentice prentiss prentis
プレヴィン previn pleavin
プレヴォ prevost
プレヴツ prevc
プレーテ prete
プロイス preuss
プロイセン prussia pruisen preussen
プロクシュ proksch
プロクター proctor procter
プロクルス proculus
プロコフィエフ prokofiev prokofyev
プロスト prost
プロスペリ prosperi
プロスペル prosper
プロドロモウ prodromou
プロハスカ prohaska
プロビー proby
プロフェッサー professor
プロフト proft
プロブスト probst
プロホロフ prokhorov
プロヴォスト provoost provost
プー poo pu
プーシェ pouchet
プーシキン pushkin
プーチナ putin poetin poutine
プーチン putin poetin poutine
プールナ poorna purna
プーレ poulet
プーン poon
ヘアウッド harewood
ヘイ hay haye
ヘイウッド heywood haywoode
ヘイエルダール heyerdahl
ヘイガー haeger hagar
ヘイグ haig hague
ヘイスカネン heiskanen
ヘイスティングス hastings
ヘイズ hayes hays haze
ヘイズルウッド hazlewood
ヘイズン hazen
ヘイゼル hazel hazell
ヘイダック hejduk
ヘイダル heydar
ヘイダー hader hayder
ヘイデン hayden haden
ヘイドン haydon
ヘイニー heinie haney doheny hanie
ヘイマン hayman heyman
ヘイモ hamo heimo
ヘイリー hailey
ヘイル hale
ヘイレン halen haren heylen
ヘイワード hayward heyward
ヘイン hayne
ヘイヴァー haver
ヘイヴン haven
ヘクター hector
ヘクト hecht
ヘザリントン hetherington
ヘザートン heatherton
ヘスス jesus
ヘストン heston
ヘスマン hesseman hessman
ヘスラー hossler hassler
ヘダーヤト hedayat
ヘッカー hacker hekker
ヘック heck
ヘッケ hecke
ヘッケル heckel haeckel
ヘッジス hedges
ヘッセル hessel
ヘッド head
ヘッドリー headley
ヘップ hepp hiep
ヘップナー heppner hoppner
ヘティ hettie hetty
ヘティヒ hettich
ヘディ hedy headey
ヘトガー hoetger hotger
ヘドヴィグ hedvig
ヘナロ genaro
ヘナー henneaux henner
ヘニクシュタイン henikstein
ヘニッジ heneage
ヘニッヒ hennig
ヘニング henning
ヘニー henny henie
ヘネシー hennesy
ヘフナー heafner hephner
ヘフリガー haefliger
ヘブナー hebner
ヘブラング hebrang
ヘマート hemmert
ヘミング hemming heming
ヘミングウェイ hemingway
ヘミングス hemings heminges
ヘムズワース hemsworth
ヘラルド gerardo hereaud
ヘラルドゥス gerardus
ヘラー heller holler herer
ヘリオット heliot herriot
ヘリック herrick
ヘリベルト heribert
ヘリマン herriman
ヘリン helin herrin
ヘリング hering herring helling
ヘリントン herrington herington
ヘリー hery
ヘル hell
ヘルウィス helwys
ヘルガ helga
ヘルガソン helgason
ヘルクスハイマー herxheimer
ヘルゲ helge
ヘルゲソン helgesson
ヘルステッド helsted
ヘルタ herta hertha
ヘルダー herder
ヘルツォーク herzog
ヘルツォーゲンベルク herzogenberg
ヘルツベルク herzberg
ヘルト held
ヘルトン helton
ヘルドマン heldman
ヘルナンデス hernandez
ヘルバルト herbart hollwarth
ヘルプマン helpman helpmann
ヘルマ herma
ヘルマン hermann german herrmann hellmann
ヘルマンス hermans
ヘルマンソン hermannsson
ヘルミーネ hermine
ヘルム helm herm
ヘルムート helmut helmuth hellmuth hellmut
ヘルメン germen helmen
ヘルリーゲル hellriegel hollriegel
ヘルヴァルト herwarth
ヘレナ helena hellena
ヘレン helen hellen
ヘレーネ helene
ヘロニモ geronimo jeronimo
ヘロルド herold
ヘン heng henn
ヘンク henk henck
ヘングスバッハ hengsbach
ヘンケル henkel henckel
ヘンゲル hengel
ヘンシャル henshall
ヘンショウ henshaw
ヘンストリッジ henstridge
ヘンズリー hensley
ヘンゼル hensel henzell
ヘンチ hench
ヘンツェ henze
ヘント gento
ヘンドラ hendra
ヘンドラー hendler
ヘンドリクソン hendrickson
ヘンドリック hendrik hendrick hendrikje
ヘンドリックス hendricks hendrix hendrickx hendriks hendryx
ヘンドリー hendry hendrie
ヘンニッケ hennicke
ヘンフィル hemphill
ヘンリク henrik henryk henrikh
ヘンリクセン henriksen
ヘンリクソン henrikson henriksson
ヘンリチ henrici
ヘンリック henrich
ヘンリー henry henley
ヘヴィング heving
ヘーガー heger hoger
ヘーゲル hegel hagel hogel
ヘーシンク geesink horsing
ヘーゼルタイン heseltine
ヘーネ hohne
ヘーネス hoeness
ヘーフレ hofle
ヘーベル hebel
ヘーム heem
ヘール heer
ヘールト geert
ヘーンス geens
ベアトリクス beatrix
ベアトリス beatrice
ベアリング baring
ベアード bayard
ベアール beart behar
ベイ bey bay bei
ベイカー baker
ベイクウェル bakewell
ベイズ baze
ベイチュ bache
ベイツ bates beitz
ベイト bate
ベイトソン bateson
ベイトマン bateman
ベイビー baby
ベイヤー beyer
ベイリス bayliss baylis
ベイリー bailey
ベイル beyrle
ベイレス bayless
ベイン bayne
ベインズ baines baynes
ベイントン bainton baynton
ベキ beki bheki
ベク beg
ベグリー begley
ベケット beckett becket
ベサニー bethany
ベジャール bejart
ベス beth
ベスター bester
ベスト best
ベスラン beslan
ベスラー besler
ベスーン bethune
ベセラ becerra
ベセラー beseler besseler
ベゾス bezos
ベタニー bettany
ベタンクール betancur bethencourt
ベタンコート betancourt
ベタンソス betanzos
ベダード bedard
ベチコヴィッチ beckovic
ベッカ becca bekka
ベッカム beckham
ベッカー becker bekker backer baecker
ベッキンセイル beckinsale
ベッキー becky beckie beckii
ベック beck bec back baeck becque bek
ベックフォード beckford
ベックマン beckmann beckman bockmann
ベッグ begg
ベッグス beggs
ベッケ becke becquet
ベッケル beckel
ベッケンバウアー beckenbauer
ベッシュ bosch bech besch
ベッツ betz
ベッツィ betsy betsey
ベッテンコート bettencourt
ベット bett bette
ベッドフォード bedford
ベッバー bebber
ベッブ bebb
ベッリーニ bellini
ベティ betty bettie bettye
ベティス bettis
ベディングフィールド bedingfield
ベドローシアン bedrosian
ベナセル bennacer bennasser
ベナティア benatia benattia
ベナビデス benavides
ベナベンテ benavente
ベナユン benayoun
ベナード bennard
ベニオフ benioff
ベニグノ benigno
ベニシュ benichou bonisch
ベニテス benitez
ベニング benning bening
ベニー benny bennie
ベニーニ benigni benini
ベネガス venegas
ベネス benes
ベネット bennett bennet benett
ベネディク benedek
ベネディクト benedict benedicte benedicto benedykt
ベネディット benedito
ベノワ benoit benois
ベハラーノ bejarano
ベハリー beharry
ベヒシュタイン bechstein
ベブ beb bebou
ベム bem
ベラ bela bella vela berra bera
ベラサテギ berasategui
ベラス veras
ベラスケス velazquez velasquez
ベラスコ velasco belasco
ベラック bearak belack
ベラフォンテ belafonte
ベラミー bellamy
ベラルディ berardi belardi
ベランジェ beranger berrenger
ベランジェール berangere
ベラー beller bellear
ベラール berard
ベリア beria beriah
ベリエ belier borge
ベリオ beriot berrio
ベリサリオ belisario bellisario
ベリスタイン beristain
ベリスラヴィッチ berislavic
ベリト berit
ベリャコフ belyakov
ベリル beryl berrill
ベリンガム bellingham
ベリー berry
ベリーマン berryman
ベル bell
ベルウッド bellwood
ベルカ belka berka
ベルカンプ bergkamp
ベルガラ vergara bergara
ベルガー berger
ベルギウス bergius
ベルク berque bergs
ベルクマン bergmann berkmann
ベルグナー bergner
ベルグマイスター bergmeister
ベルグレイヴ belgrave
ベルコフ berghoff berkhof
ベルコヴィチ bercovici
ベルサーニ bersani
ベルジェ berge
ベルソン bellson belson
ベルタ bertha berta
ベルタン bertin
ベルチャー belcher
ベルテ berte boelte
ベルティ berti
ベルティヨン bertillon berthillon
ベルディ beldi berdi
ベルディエフ berdiyev berdiev berdyev
ベルデン belden verden
ベルト berto berthe belt berthod
ベルトイア bertoia
ベルトラミ beltrami bertrami
ベルトラン beltran
ベルトラーメ beltrame
ベルトリオ bertoglio
ベルトルト bertold bertolt
ベルトレ beltre bertholet
ベルトロ berthelot bertolo
ベルトン berton berthon
ベルトーニ bertoni
ベルトーネ bertone
ベルドゥ verdu
ベルナイス bernays
ベルナウアー bernauer
ベルナップ belknap belnap
ベルナデット bernadette
ベルナト bernat
ベルナドッテ bernadotte
ベルナル bernal
ベルナルディ bernardi
ベルナルディーノ bernardino
ベルナール bernhardt bernarr bernart
ベルニ berni
ベルニエ bernier
ベルヌーイ bernoulli
ベルビン belbin
ベルフ bergh
ベルマン bellman beurmann
ベルマール bellemare
ベルムデス bermudez
ベルモント belmont
ベルモンド belmondo
ベルランガ berlanga
ベルリオーズ berlioz
ベルリッツ berlitz
ベルリナー berliner
ベルリン berlin
ベルント bernd bernt berndt
ベルンハルディ bernhardi bernhardy
ベルンハルト bernhard bernhardus
ベルーシ belushi
ベレス velez berres
ベレズナヤ berezhna berezhnaya
ベレゾフスキー berezovsky
ベレット belletto verrett
ベレニ berenyi boloni
ベレニケ berenice
ベレン belen bellen beren
ベレンジャー berenger
ベレンスン berenson
ベレンド berend
ベロキ beloki
ベロニカ veronica veronika
ベロフ belov bellof beroff
ベロン bellon
ベロー beraud
ベローア berroa
ベローズ bellows
ベン benn benh
ベンガ benga gbenga
ベンガル bengal bengar
ベングト bengt
ベンサム bentham
ベンジャミン benjamin benjani
ベンジー benji bengie
ベンダー bender
ベンチリー benchley
ベンツ benz
ベンディックス bendix
ベント bent bento bentt
ベントゥーラ ventura
ベンボ bembo
ベヴ bev
ベヴァリッジ beveridge
ベヴィス bevis
ベーク beeck beek
ベーグム begum
ベーコン bacon beacom
ベートゲ bethge
ベートーヴェン beethoven
ベーブ babe
ベーベル bebel
ベーム bohm boehm behm
ベーメ bohme
ベーラ behra
ベーリング behring bering
ベール berr
ベーレンス behrens berens beerens
ベーレント behrend behrent
ベーン behn boehn bohn
ペ bae pe
ペアレント parent
ペイ paye pei
ペイショット peixoto
ペイジ paige
ペイスター peyster
ペイズリー paisley
ペイソン payson
ペイチ paich paetsch
ペイト pate
ペイトン peyton paton peithon
ペイビン pavin
ペイリン palin
ペイレ peire peyre
ペイン payne paine
ペインター painter
ペギー peguy peggie
ペクリ pekli pekuri
ペグ peg pegg
ペケナム pakenham
ペゲロ peguero
ペシェル peschel
ペシッチ pesic
ペシュ peche
ペシュコ peschko peszko
ペジェグリーノ pellegrino
ペス bes pes
ペスタノ pestano
ペソア pessoa
ペタル petar
ペダー peder
ペダーソン pederson
ペッカム peckham
ペック peck
ペッター petter
ペッチ pecci potzsch
ペットウェイ pettway petway
ペッパー pepper
ペップ pep pepu
ペティ petis petti pettie
ペティグルー pettigrew
ペティス pettis
ペティット pettit pettet pettitte
ペティファー pettyfer
ペティボーン pettibone
ペテルソン pettersson
ペデルセン pedersen pederson
ペトコ petko
ペトコフ petkov
ペトコヴィッチ petkovic
ペトラス petras
ペトリック petrick petric
ペトリー petrie petree
ペトル petru petur
ペトルス petrus
ペトルッチ petrucci
ペトレ petre
ペトレッラ petrella
ペトレンコ petrenko
ペトロ petro paetro
ペトロシャン petrosyan
ペトロス petros
ペトロニウス petronius
ペトロフ petrov
ペトロヴィッチ petrovic
ペドラサ pedraza
ペドロ pedro
ペドロザ pedroza
ペドロソ pedroso
ペナント pennant
ペニャロサ penalosa
ペニング penning
ペニントン pennington
ペニー penney pennie
ペネフ penev
ペネロープ penelope
ペヒシュタイン pechstein
ペピーノ peppino
ペプラー pepler peppler
ペペリャーエフ pepelyayev
ペラ pera pere perra
ペラサ peraza
ペラル peral
ペラン perrin
ペリエ perier perrier perie
ペリエール periere perriere peyriere
ペリカン pelikan
ペリクレス pericles
ペリッリ perilli
ペリマン perryman
ペリン pelin perin perrine
ペリー perry peri perrey perrie
ペリーノ perino perrino
ペルギ pelgyi peruggi
ペルシ persi persie
ペルジーニ perugini
ペルス pels
ペルツ peltz pertz
ペルティエ pelletier
ペルトネン peltonen
ペルトン pelton
ペルドモ perdomo
ペルニア pernia
ペルニオーラ perniola
ペルマン pellmann pelman perman
ペレ pele peret perret
ペレイラ pereira pereyra
ペレグリン peregrine pellegrin peregrin
ペレット perrette
ペレツ peretz
ペレルマン perelman
ペレン perren
ペロット pelot perotto
ペロネット peronnet perronet
ペロン perron peron
ペロー perrault perrot perot
ペン penn pen pene
ペンスキー penske
ペンダー pender
ペンダーガスト pendergast
ペンバートン pemberton
ペンホール penhall
ペンローズ penrose
ペータース peeters
ペーターゼン petersen
ペーテル paetel peeter
ペートゥル petur
ペーニャ pena
ペール pehr paire par
ホア hoa hwa
ホアキン joaquin
ホアン huang
ホイ hui hoy
ホイジンガー heusinger
ホイス heuss
ホイットニー whitney
ホイットフィールド whitfield
ホイットン whitton
ホイト hoyt hoyte
ホイヘンス huygens
ホガート hoggart
ホサイン hossain
ホサム hotham
ホジキンソン hodgkinson hodkinson
ホジソン hodgson
ホスキンス hoskins hoskyns
ホスティリウス hostilius
ホスト hoste
ホスニー hosny
ホスロー khosrow khusrau khusraw
ホセ jose
ホセイニ hosaini hosseini
ホセイン hossein hoseyn
ホセバ joseba
ホターク hotak
ホックシールド hochschild
ホックリー hockley hokry
ホッグ hogg
ホッケ hocke
ホッジス hodges
ホッジマン hodgman
ホッジャ hoxha
ホッダー hodder
ホット hot
ホッパー hopper
ホッファー hoffer
ホッブズ hobbs hobbes
ホップ hopf hopp hoppe
ホップカーク hopkirk
ホップマン hopman hopmann
ホドソン hodson
ホドラー hodler
ホナス jonas
ホバート hobart hobert
ホバーマン hoberman
ホビー hoby hobby
ホフ hoff hof
ホフシュテッター hoffstetter hofstetter
ホフス hoffs hofs
ホフスタッター hofstadter
ホフステーデ hofstede
ホフマイスター hoffmeister
ホフマン hoffman hofmann hofman
ホフレ gioffre joffre jofre
ホブランド hovland
ホプキンス hopkins
ホプキンソン hopkinson
ホプソン hopson
ホメイニー khomeini
ホラティウス horatius
ホラン horan hollern
ホランダー hollander
ホランド holland
ホリス hollis
ホリスター hollister
ホリデイ holiday
ホリンズ hollins
ホリー holly
ホル hor
ホルガー holger
ホルゲート holgate
ホルコム holcomb holcombe gorkom
ホルシュタイン holstein
ホルスト horst holst
ホルダー holder
ホルツ holtz
ホルツマン holzman holtzman
ホルテ holthe
ホルテル gorter
ホルト holt
ホルバイン holbein
ホルバト horvath
ホルフォード holford
ホルブルック holbrook
ホルマン holman
ホルム holm holme holum
ホルムストローム holmstrom
ホルメン holmen
ホルンシュック hornschuch
ホルヴァート horvath
ホレイショ horatio
ホロウェイ holloway
ホロックス horrocks
ホロパイネン holopainen
ホロヴィッツ horowitz horwitz
ホワイト white whyte
ホワイトサイド whiteside
ホワイトセル whitesell
ホワイトハースト whitehurst
ホワイトヒル whitehill
ホワイトフィールド whitefield
ホワイトヘッド whitehead
ホワイトマン whiteman
ホワイトロック whitelock
ホン hong
ホヴハンネス hovhannes
ホーイ hoey
ホーイドンク hooijdonk hooydonck
ホーエナウ hohenau
ホーカン hakan hakon
ホーカー hawker
ホーガン horgan
ホーキング hawking
ホーク hawk hawke
ホークスワース hawksworth
ホーグ hoag hoge
ホーグランド hoagland
ホーゲン haugen
ホース horse
ホースフォード horsford
ホートン horton houghton haughton hoghton
ホードリー hoadly hoadley
ホーナデイ hornaday
ホーナー horner
ホーネッカー honecker
ホーバン hoban hovan
ホーファッカー hofacker
ホーファー hofer hoefer
ホープ hope hoop
ホーマン hohmann homann homan
ホーマー homer
ホーム home halme
ホームズ holmes
ホーリー hory
ホール hall
ホールカル holkar
ホールディング holding houlding
ホールデン holden
ホーレス horace
ホーレンダー hollaender
ホーン horn horne hone hawn hoan hohn
ホーンズビー hornsby
ボアキエ boakye
ボアズ boaz
ボアテング boateng
ボアルネ beauharnais
ボアン bauhin
ボイキン boykin
ボイス boyce beuys
ボイセン boysen
ボイデル boydell
ボイデン boyden
ボイト boit boyito
ボイトラー beutler
ボイラン boylan
ボイル boyle
ボイルストン boylston
ボウ bowe
ボウイ bowie
ボウエン bowen boyens
ボウスキー boesky bowsky
ボウツ bouts
ボウマン bowman bouman
ボウヤー bowyer
ボウルズ bowles
ボカネグラ bocanegra
ボガス bogas bogguss
ボガート bogart bogert
ボギスラウ bogislaus bogislaw
ボギスラフ bogislav
ボク bok
ボグスワフ boguslaw
ボグダノヴィッチ bogdanovic bogdanovich
ボグダーノフ bogdanov
ボゴシアン bogosian boghossian
ボゴリュブ bogoljub
ボゴリュボフ bogolyubov
ボサック bosack bosak
ボシュコ bosko
ボジェク borek
ボジェナ bozena
ボジダル bozidar
ボジョヴィッチ bozovic
ボス bos bosz
ボスコ bosco
ボスコフスキー boskovsky
ボスコリ boscoli
ボスコヴィッチ boskovic
ボスト bost
ボストック bostock
ボストロム bostrom
ボストン boston
ボスマン bosman
ボズ boz
ボズウェル boswell
ボゼッティ bosetti
ボゼット bozzetto
ボダン bodin baudin
ボダール bodard
ボチコー bochco
ボック bock
ボックカリエ bockarie
ボックス box boxx
ボッグス boggs
ボッコーリ boccoli
ボッシ bossi
ボッシュ bosch boesch boetsch borch bosh
ボッチ bocci
ボット bott bot
ボップ bopp
ボテフ botev
ボテロ botero bottero
ボディ bodi body
ボディル bodil
ボト boto botto
ボトキン botkin
ボトムズ bottoms
ボトムリー bottomley
ボトラー boteler
ボド bodo baudo
ボドー baudot bodoo
ボナ bona bonnat
ボナパルト bonaparte
ボナー bonar bonnar
ボナール bonnard bonnart
ボニファス boniface
ボニー bonnie bonney beaunis boney bonny bony
ボニージャ bonilla
ボヌール bonheur
ボネ bonnet
ボネッタ bonetta vonetta
ボネット bonet bonnett
ボネル boner bonnel
ボネール bonnaire
ボノンチーニ bononcini
ボノー bonneau bonnot
ボバク bobak
ボバック bobach
ボバン boban bobin
ボビー bobby bobbi
ボファン boffin
ボフィル bofill
ボフスラフ bohuslav
ボフダン bohdan
ボブ bob
ボヘネク bochenek
ボベット bovet
ボム bom bum
ボヤルスキー boyarsky
ボランド boland bolland
ボラーニョ bolano boragno
ボラーニョス bolanos
ボリサヴ borisav
ボリス boris boles borin
ボリソフ borisov
ボリバル bolivar
ボリーニ bollini borini
ボルガッティ borgatti
ボルキア bolkiah
ボルギ borghi
ボルク bolk borkh
ボルクヴァゼ bolkvadze
ボルグ borg
ボルゲ bjerke borge
ボルコフ volkov
ボルゴ borgo
ボルジア borgia
ボルジェス borges
ボルジャー bolger
ボルセリーノ borsellino
ボルツ bolts boruc
ボルテ borte
ボルト bolt borut
ボルトウッド boltwood
ボルトン bolton
ボルドリー baldry borderie
ボルドン bordon boldon
ボルドー bordeaux
ボルハ borja
ボルヒェルト borchert
ボルヒャルト borchardt borchard
ボルマン bormann bollmann bollman
ボルリー borlee
ボルン born
ボルーノフ borounov
ボレスラフ boleslav
ボレスワフ boleslaw
ボレル borel borrell
ボロウスキ borowski
ボロス boros voros
ボロトニコフ bolotnikov
ボロドゥリン borodulin
ボワトー boiteau boiteux
ボン bon bont
ボンテクー bontecou bontekoe
ボンディ bondi bondy
ボンド bond
ボンドパッダエ bandyopadhyay
ボンヌ bonne
ボンフィン bonfim
ボンヘッファー bonhoeffer
ボー bo boe boh
ボーイ boy boi
ボーイズ boys
ボーク boak bork bourke bourque
ボーグ boag bogue borge
ボーグル bogle
ボーシャン bauchant
ボージャス bourjos
ボージャン baugin borjan
ボース boos
ボータ botha
ボーツ bortz botz
ボーテ bothe bote
ボーディン bourdain bowdoin
ボーデス boodes bordes
ボーデン borden boden beauden
ボート botho boat
ボートン boughton
ボード board bard baude beaude
ボードマン boardman
ボーナム bonham
ボーネン bohnen boonen
ボーフォート beaufort
ボーマン borman boarman bohman
ボーム bohm bohem
ボーラ borah
ボーリュー beaulieu
ボーリン ballin
ボーリング bolling balling boring
ボール ball baure borle bort
ボールデン bolden
ボールトン boulton
ボールド bald bould
ボーレ borre boere
ボーン bourne bone bourn
ボーンズ bones
ボーヴェル bovell
ポインター poynter
ポインツ poyntz
ポインデクスター poindexter
ポクロフスキー pokrovsky
ポコ poco poko
ポコック pocock pococke
ポサス posas pozas
ポジェブラト podebrady
ポステュー postiaux
ポストゥムス postumus
ポタポフ potapov
ポチョムキン potemkin
ポッシュ posch
ポッター potter
ポッツ potts
ポット pott
ポッパー popper
ポップ pop popp
ポティ potti poty
ポティエ pottier
ポトツカ potocka
ポトツキ potocki
ポドコパエワ podkopayeva
ポドルスキ podolski
ポニャトフスキ poniatowski
ポノマレフ ponomarev
ポハンバ pohamba
ポパム popham
ポピエル popiel
ポピッリウス popillius
ポプコフ popkov popkow
ポプラン poperen pouplin
ポペスク popescu
ポポフ popov
ポポワ popova
ポポヴィッチ popovic popovici popovych popowitsch
ポメランス pomerance
ポメランツ pomeranz pomerantz
ポメロイ pomeroy
ポラク polak
ポラック pollack
ポラト polat
ポラニ polani
ポランコ polanco
ポランニー polanyi
ポリアコフ poliakoff poliakov
ポリアナ poliana pollyanna
ポリット pollitt
ポリト polito
ポリドール polidor polydore
ポリニャック polignac
ポリャンスキー polyansky polyanski
ポリーナ polina
ポルキウス porcius
ポルシェ porsche
ポルソン polson
ポルタ porta
ポルティーリョ portillo
ポルテラ portela portera
ポルト porto porte
ポルトゥガル portugal
ポルフィリオ porfirio
ポレン polen pollen
ポロ polo
ポロック pollock pollok
ポロンスキー polonsky
ポワソン poisson
ポワリエ poirier
ポンジ ponzi
ポンス pons
ポンセ ponce
ポンソンビー ponsonby
ポンティウス pontius
ポンティング ponting
ポンテコルヴォ pontecorvo
ポンテス pontes
ポンデクスター pondexter
ポントゥス pontus
ポンペイ pompey
ポンペイウス pompeius
ポンボ pombo
ポンポニウス pomponius
ポンメルン pomerania
ポヴィラス povilas
ポー poe pauw pow
ポーカロ porcaro
ポーク polk
ポーシャ portia
ポージー posey
ポーター porter
ポーティアス porteous
ポート poot port pote
ポートマン portman
ポーパオイン porpaoin
ポープラムック porpramook
ポーラ paula
ポーラン paulin
ポーリ poli
ポーリン polin paulyn
ポール paul
ポールセン paulsen
ポールソン paulson
ポールテン poorten
ポールディング paulding
ポーレット paulette paulet pallette
マアルーフ maalouf
マイア maiya mya
マイアソン myerson
マイアー meier
マイカ micah maika majka
マイカル mychal
マイキー mikey mikie
マイク mike maik
マイケル michael maikel
マイケルズ michaels
マイケルソン michelson michaelson
マイケン majken maiken
マイスキー maisky
マイスター meister maister
マイスナー meissner meyszner
マイスリンガー maislinger
マイゼル meisel
マイテ maite mayte
マイトナー meitner
マイナリ mainali
マイナー miner minear
マイネル meinel
マイボーム meibom
マイヤー meyer mayer
マイヤーズ myers meyers
マイヤーホーファー mayrhofer maierhofer
マイヨール mayor
マイラ myra mayra maira
マイルズ miles myles
マイロン myron moyron
マイン myne manh
マインラート meinrad
マウアー mauer
マウゴジャータ malgorzata
マウス mouse mauss
マウフ mauff
マウラー maurer
マウリシオ mauricio
マウリッツ mauritz
マウレン maulen maurren
マウン maung
マウンツ mounts mountz
マウントバッテン mountbatten
マエストリ maestri
マエストロ maestro
マエンパー maenpaa
マカウン mccown macoun
マカスキル macaskill
マカダム mcadam macadam
マカッチェン mccutchen
マカッチョン mccutcheon
マカティア mcateer
マカドゥー mcadoo
マカパガル macapagal
マカリスター mcallister mccallister
マカレナ macarena
マカロック mcculloch
マカロフ makarov
マカヴォイ mcavoy
マカードル mcardle
マカール makar
マガリ magali magaly
マガリャエス magalhaes
マガー mager mcgerr
マキシ maxi
マキシム maxim maxime
マキシモ maximo
マキシン maxine
マキシー maxey maxie
マキナニー mcinerney macinerney
マキャフリー mccaffery mccaffrey
マキュアン mcewen macewan
マキューアン mcewan mceuen
マギ maggi magi
マギー maggie magee mcgee mcghee magie maguy
マクガヴァン mcgovern
マクガー mcgarr mcgaw
マクギガン mcguigan
マクギニス mcginnis mcginniss
マクギネス mcguinness
マクギボン macgibbon mcgibbon
マクギャリー mcgarry
マクギリヴレイ macgillivray mcgillivray
マクギーディ mcgeady
マクギーハン mcgeehan
マクグラス mcgrath
マクグリン mcglynn mcgurrin
マクゴニガル mcgonigal mcgonnigal
マクサンス maxence
マクシェイン mcshane
マクシマン maximin
マクシミヌス maximinus
マクシミリアン maximilian maximilien maximiliaan maksymilian
マクシミリアーノ maximiliano
マクシム maksym
マクシムス maximus
マクシモフ maksimov maksymow maximov
マクスウェル maxwell
マクスド maqsud
マクダウェル mcdowell macdowell
マクダニエル mcdaniel
マクダニエルズ mcdaniels
マクダーミド mcdermid mcdiarmid
マクダーモット mcdermott macdermot
マクック mccook
マクティーグ mcteigue mctigue
マクデヴィット mcdevitt
マクト macht
マクドゥガル mcdougall
マクドゥーガル macdougall mcdougal
マクドナルド macdonald mcdonald macdonaold
マクドナー mcdonagh
マクドネル macdonnell mcdonell
マクドノー mcdonough
マクナブ mcnab mcnabb
マクナマラ mcnamara
マクナミー mcnamee
マクナルティ mcnulty
マクニッシュ mcnish
マクニール mcneill macneil macneal macneill macneille
マクネア mcnair
マクノートン mcnaughton macnaughton
マクパートランド mcpartland
マクパートリン mcpartlin
マクパーランド mcparland
マクビー mcbee
マクビーン macbean mcbean
マクファーソン macpherson mcpherson
マクファーランド mcfarland
マクファーリン mcferrin macpherlin
マクファーレン macfarlane macfarren
マクフィー mcphee macphee
マクフォール mcfall
マクブライド mcbride macbride
マクヘイル mchale
マクヘンリー mchenry
マクベイ mcvey
マクベイン mcbain
マクマスター mcmaster
マクマナス mcmanus
マクマナーズ mcmanners
マクマホン mcmahon macmahon
マクマラン macmullan mcmullan
マクマリン mcmullin
マクマレン mcmullen
マクミラン macmillan mcmillin
マクミレン mcmillen
マクミロン mcmillon
マクモリス mcmorris
マクラウド macleod
マクラクラン mclachlan
マクラッケン mccracken
マクラッチー mcclatchy
マクラフリン mclaughlin
マクラング mcclung
マクラーティ mclarty maclarty
マクラーレン maclaren mcclaren
マクリ macri
マクリー mccrea macleay mccree
マクリーシュ mcleish mccreesh
マクリーン mclean maclean
マクルーア mcclure
マクレアリ mcclary
マクレアリー mccreary mccreery
マクレイ maclay mccray
マクレイニー mccraney mcraney
マクレイン mclain
マクレディ maccready mccready
マクレナン maclennan mcclennan mclennan
マクレランド mcclelland
マクレンドン mcclendon
マクレー mcrae macrae
マクレーン mclane mcclain maclaine maclane mcclean mccrane
マクロン macron
マクロード mcleod
マクローリン mcloughlin maclaurin
マクローリー mccrory mcclory mclaury
マクーン makoun
マグシー muggsy
マグダレナ magdalena
マグダレーナ magdalene
マグナー magner magnier
マグヌス magnus
マグヌソン magnusson
マグヌッセン magnussen
マグネ magne
マグリフ mcgriff
マグルーダー magruder mcgruder
マグレガー macgregor
マグレーデ margrethe
マグワイア maguire mcgwire
マケイン mccain
マケドニクス macedonicus
マコノヒー mcconaughey mcconnohie
マコーネル mcconnell
マコーミック mccormick maccormick
マコーリフ mcauliffe
マコーレー macaulay macauley mcaulay
マゴメドフ magomedov
マサール massard massart
マザラ mazara mazzara
マシ masi
マシアス macias
マシェル machel
マシエル maciel massiel
マシス mathis
マシソン mathieson
マシュー matthew
マシューズ matthews mathews
マシン machine masin
マシンデ masinde
マシーナ masina
マシーレ mashile masire
マジック magic magiic
マジッド majid
マジュースキー majewski
マジンギ mazzinghi
マジード majeed madjid
マス mas mass masse
マスカット muscat
マスカラ mascara mascarita muscala
マスカレニャス mascarenhas
マスク musk masuk
マスクレー maskrey
マスグレイブ musgrave
マスグローブ musgrove
マスケリン maskelyne
マスケル maskell
マスターズ masters musters
マスターソン masterson
マスターマン masterman
マストロナルディ mastronardi
マストロヤンニ mastroianni
マスペロ maspero
マスリン maslin
マスード massoud masud
マズ maz muzz
マズロニス mazuronis
マズール mazur
マセソン matheson
マセッティ mascetti masetti
マセド macedo
マタラッツォ matarazzo
マダ mada madha
マダイ madai madaj
マダックス maddux
マダン madan madhan
マチェイ maciej matej
マチェク macek
マチュルスキ machulski
マチュー matthieu
マッカラ mccalla
マッカラム mccallum
マッカラーズ mccullers
マッカリー mccully
マッカルパイン mcalpine
マッカルモント mcalmont mccalmont
マッカーサー macarthur mcarthur
マッカーシー mccarthy
マッカーティ mccarty
マッカートニー mccartney
マッガート maggert
マッキニー mckinney
マッキノン mckinnon mackinnon
マッキャン mccann
マッキャンドレス mccandless
マッキラン mcquillan
マッキンタイア mcintyre mcintire mcentire
マッキントッシュ mackintosh mcintosh macintosh
マッキンリー mckinley mckenley
マッキー mckee mackie mckey macky mckie
マッキーン mckean mackeen
マッギャン mcgann
マッギル mcgill
マッギン mcginn mcguinn
マック mack mac
マックイーン macqueen mcquinn
マックスフィールド maxfield
マックナイト mcknight
マックラーグ mcclurg
マックロスキー mccloskey maccloskey
マッケ macke
マッケイ mackey mccary
マッケイン mckain mckane
マッケオン mckeown
マッケラー mckellar
マッケル mckell
マッケルヴィ mckelvey
マッケン macken machen
マッケンジー mackenzie mckenzie makenzie
マッケンゼン mackensen
マッケンドリー mckendry
マッケンナ mckenna
マッケンロー mcenroe
マッコイ mccoy mckoy
マッコート mccourt
マッコード mccord
マッコール mccoll maccoll mccole
マッコーン mcconn
マッゴーワン mcgowan
マッサー masser
マッシモ massimo
マッシー massy massee
マッジ madge
マッセルマン musselman
マッセンバーグ massenburg
マッタレッラ mattarella
マッダレーナ maddalena
マッツ matz
マッティラ mattila
マット mat mutt
マットス mattos
マッド mad mudd
マップ mapp
マッラ malla
マティ matty mati
マティア mateer matia mattea
マティアジュ matjaz
マティアス matthias mathias matias
マティス matthijs matisse matteis mattis matusz
マティック mattick
マティヤ matija
マティルデ matilde
マテイ matej
マテウシュ mateusz
マテウス matheus mateus matthaus matheuz matthaeus
マテオ mateo mateu
マテオス mateos
マテス matthes
マテヤ mateja
マディ mady madi muddy
マディオ madio madiot
マディソン madison maddison
マデリン madelyn madalyn
マデルナ maderna
マデルノ maderno
マトス matos
マトックス mattox mattocks
マトヴィエンコ matviyenko matvyenko
マトヴェイ matvei matwei
マドゥ madu madhu
マドセン madsen
マドック maddock
マドックス maddox madocks
マドリガル madrigal
マドレーヌ madeleine
マドー maddow
マナシュ manush manach
マナドゥ manaudou
マニアック magniac
マニウス manius
マニオン mannion
マニク manik
マニャス manas
マニャン magnan
マニャール magnard
マニング manning
マヌエル manuel
マヌエーレ manuele
マヌク manuk
マヌス manus mannus
マヌチャリアン manucharyan
マヌチャル manuchar
マヌティウス manutius
マヌーキアン manookian
マヌージアン manoogian
マヌーチェフル manouchehr
マネ manet
マネー money
マノエル manoel
マノス manos
マノラス manolas
マノリウ manoliu
マノリス manolis
マノレスク manolescu
マノロ manolo
マノン manon manone
マハトマ mahatma
マハマドゥ mahamadou mahamoudou mahamudu
マハマヌ mahamane
マハラジ maharaj
マハル mahal
マヒール mahir
マフ maff muff
マフィア maffia
マフスード mehsud
マフタ mahuta
マフディー mahdi
マフノ makhno
マフフーズ mahfouz
マフマルバフ makhmalbaf
マフムード mahmoud mahmud mahmood mahamud
マヘシュ mahesh
マヘンドラ mahendra
マホニー mahoney
マホーン mahone mahorn
ママディ mamady
ママドゥ mamadou mamadu
ママリー mummery
マミー mamie
マメルキヌス mamercinus
マメルクス mamercus
マメルトゥス mamertus
マヤ maya maja
マライア mariah
マラク malak marak
マラスト marrast
マラテスタ malatesta
マラボ malabo
マラム malam
マラン malan maran
マラヴィーリャ maravilha
マラー malar
マリアス marias marlias
マリアム maryam mariam
マリアン mariann marien mariaan
マリアンヌ marianne mariane maryanne
マリウシュ mariusz
マリウス marius
マリエット mariette
マリエラ mariela
マリエル mariel marielle
マリオス marios
マリオット marriott mariot mariotto
マリオラ mariola
マリオン marion maryon
マリカ marika malika mallika marica maryke mullica
マリガン mulligan
マリク malik
マリス maris malisse mariss mullis
マリスカ mariska
マリソル marisol
マリタン maritain
マリチ marich
マリック malick
マリッツ maritz
マリット marit
マリナ maryna malina
マリナー marriner
マリヌス marinus
マリネッリ marinelli
マリネラ marinella
マリノフ marinoff marinov malinov
マリノフスキー malinovsky
マリベル maribel
マリャン marjan maryan
マリヤ marija
マリヤック marillac
マリリン marillyn marilynn marilynne marylin merylen
マリル marilu murrill
マリン marin malin marinne
マリンクロット mallinckrodt
マリングス mullings
マリンズ mullins
マリー marry
マリーニョ marinho marino
マリーヌ marine
マル mal mar
マルカ malka
マルカノ marcano
マルカン marquand
マルカントニオ marcantonio
マルガイ margai
マルガリータ margarita
マルガレータ margareta margaretha
マルガレーテ margarete
マルキ marchi malki
マルキアン marcian markian
マルキウス marcius
マルキエビッチ markievicz
マルキン malkin
マルク marck
マルクス markus marx marcks
マルクーゼ marcuse
マルグリット marguerite margrit
マルケイ marchei mulkey
マルケス marques marquez
マルケッルス marcellus
マルケル markel marker
マルゲリータ margherita
マルコ marco malco malko markko
マルコス marcos markos
マルコフ markov markoff
マルコム malcolm malcom malkom
マルコリーノ marcolino
マルコワ markova
マルコヴィッチ markovic malkovich marcovicci
マルコーニ marconi
マルサリス marsalis
マルサル marsal
マルシアーノ marciano
マルシオ marcio
マルシック marsick
マルシッチ marusic
マルシャル martial marchal
マルシャン marchand
マルシュ marche
マルシュナー marschner
マルシーリ marsigli marsili
マルスラン marcellin
マルズキ marzuki
マルセラ marcela
マルセリーノ marcelino marcellino
マルセル marcel marsel
マルセロ marcelo
マルソー marceau
マルタ marta
マルダ malda malouda
マルチロスリャン martirosyan
マルチン marcin
マルチーニョ martinho
マルック markku
マルッティ martti
マルッティネン marttinen
マルツァーン maltzahn maltzan
マルツィオ marzio
マルツェリーナ marcelina
マルテ malte marte
マルティ marti martini
マルティウス martius
マルティッチ martic
マルティナ martina
マルティヌス martinus
マルティネス martinez martines
マルティネッリ martinelli
マルティネツ martinec
マルティン martin maltin marthijn
マルティンス martins
マルティーナス martynas
マルティーヌ martine
マルティーノ martino
マルテル martel
マルテン marten
マルテンス maertens
マルディーニ maldini
マルト mart marth
マルトレル martorell
マルドゥク marduk
マルドゥーン muldoon
マルドナード maldonado
マルハール malhar
マルパス malpas malpass
マルファッティ malfatti
マルムクヴィスト malmkvist malmqvist
マルヤノヴィッチ marjanovic
マルルーニー mulroney
マルワーン marwan
マルンベルグ malmberg
マルーシャ marusia maruxa
マルーフ malouf marouf
マルーン maroon maroun
マレク malek malec
マレス mares
マレット mallet malet mallette maret
マレルブ malherbe
マレー murray maree marray
マレーナ malena mareena
マレーロ marrero
マロ malo maro marot
マロイ malloy
マロット malloth mallott
マロリー mallory malaury malorie malory
マン mann man munn meun mun
マンガラ mangala
マンガー munger
マンキーウィッツ mankiewicz
マンク mang mangku minc munck
マンクーソ mancuso
マングアール mangual
マンコ manco
マンゴー mango mungo
マンサネーケ manzaneque
マンサーノ manzano
マンザー manzer munzer
マンシップ manship
マンシュタイン manstein
マンシー muncie muncy
マンジャロッティ mangiarotti
マンジュー manjoo menjou
マンス mance manns
マンスフィールド mansfield
マンスロフ mansurov
マンスール mansur mansour mansoor
マンズ mans manz
マンセル maunsel munsel
マンソン manson munson mangsong
マンチェスター manchester
マンチーニ mancini
マンツ mantz munz
マンツォーニ manzoni
マンテル mantel mantell
マンテーニャ mantegna
マンディ mandy mundy mandi mondy mundie
マンディッチ mandic mandich
マンディロア mandylor
マンデラ mandela mundella
マンデリシュターム mandelstam
マンデル mandel mandell mundell
マントイフェル manteuffel
マントル mantle
マンドラー mandler
マンネルヘイム mannerheim
マンハイム manheim mannheim
マンフォード mumford
マンフレッド manfredo
マンフレディ manfredi
マンフレディーニ manfredini
マンフレート manfred
マンマドフ mammadov
マンリウス manlius
マンリオ manlio
マンリー manly
マンロー munro
マー ma marr
マーカム markham marcum
マーガ magha maga
マーガレッタ margaretta
マーガレット margarethe margret
マーキュリオ mercurio
マーキン merkin mirkin
マーキー markie marky
マーク mark marc
マークス marks markes
マーグ maeght marg
マーコウィッツ markowitz
マーゴ margo
マーゴリス margolis
マーゴリン margolin
マーサ martha
マーサー mercer
マーシャ marcia marsha mascia masha
マーシャル marshall
マーシュ marsh marsch marshe
マージョリー marjorie
マース maas maes maass maasz
マースデン marsden
マーストン marston
マーズ mars
マーソン marson
マーダー mader
マーチ march murch
マーチソン murchison
マーチャント merchant marchant
マーツ martz
マーティ marty marti maati
マーティノー martineau
マーティン martin martyn
マーデン magden marden
マーデンボロー mardenborough
マート mert
マートル myrtle
マートン marton martone murton
マードック murdock
マードン mardon
マーナ myrna
マーニー marney marne
マーフ maafu murff
マーマン mirman merman
マーラー mahler maler
マーリン marlin merlin mallin merrin
マーリング marling
マーリー marley marlee
マール mar merle maar marl merl
マールテン maarten maerten
マールトン marton
マーヴ marv merv
マーヴァ marva
マーヴィン marvin mervyn mervin
ミアロポール meeropol
ミアーズ mears
ミェチスワフ mieczyslaw
ミオシッチ miosic
ミオドラグ miodrag
ミカエラ michaela mikaela micaela
ミカエル mikael michael mickael micael
ミカリ micali mikari
ミキッチ mikic
ミキータ mykyta
ミクソン mixon
ミクリ mikli mikuli
ミクロシュコ miklosko
ミクローシュ miklos
ミグリオリ migliori
ミケランジェロ michelangelo
ミケル mikel
ミケルセン mikkelsen michelsen
ミケーレ michele
ミゲル miguel
ミコラ mykola mikola
ミコワイ mikolaj
ミシェル michel michelle michele
ミシェルカ michalka
ミシック miscik missick
ミシッチ misic
ミシャール meshaal michard
ミシュ michu misu
ミシュラ mishra
ミシュラン michelin misslin
ミシュリーヌ micheline
ミショ miso
ミション michon
ミショー michaux michaud micheau
ミジョン migeon
ミス misu ms
ミスター mr mister
ミスティ misty misti
ミストラル mistral
ミズラヒ mizrahi
ミッキー mickey micky mickie mikkey mikky
ミック mick
ミックス mix
ミッケル mikkel mickel
ミッシャ mischa
ミッシー missy missi
ミッタル mittal
ミッターク mittag
ミッチ mitch
ミッチェル mitchel michell
ミッチャム mitchum
ミッチー michie michy mitchi
ミッツィ mitzi
ミッテラン mitterrand
ミッデンドルフ middendorf middendorff
ミットウェル mitwell
ミットフォード mitford
ミトレ mitre
ミトロヒン mitrokhin
ミトロファノワ mitrofanova
ミトロファン mitrofan
ミトロヴィッチ mitrovic
ミドルトン middleton myddelton
ミドルブルックス middlebrooks
ミナー minah minner
ミニッツィ minucci
ミニー minnie
ミヌキウス minucius
ミヌール mineur
ミノーグ minogue
ミハイ mihai mihaly
ミハイル mikhail mihail
ミハイロ mihailo
ミハイロフ mikhailov mihaylov mihailov
ミハイロヴィッチ mihailovic
ミハウ michal
ミハエル mihael
ミハノヴィッチ mihanovic mihanovich
ミハリス michalis
ミハル michal
ミハレス mijares
ミフスード mifsud
ミフネア mihnea
ミフネビッチ mikhnevich
ミヘイル mikheil
ミマ mima mimma
ミムズ mims
ミムン mimoun
ミャオ miao
ミャスニコフ myasnikov myasnikyan
ミュアヘッド muirhead
ミュシャ mucha muchova
ミュッケ mucke mutke
ミュラー muller muliar
ミュリエル muriel murielle
ミュンスター munster
ミュンツェンベルク munzenberg
ミュンヒ munch
ミューア muir
ミューラー mueller
ミューレ myhre
ミューレン mullen muhren meulen muren
ミューレンバーグ muhlenberg
ミラ mira mirra myrra
ミラクル miracle
ミラグロス milagros
ミラド milad
ミラノフ milanov
ミラノヴィッチ milanovic
ミラバル mirabal
ミラン milan miran millan
ミラー millar mirrah
ミラード millard milard
ミラーニ milani
ミリアム miriam mirjam miryam
ミリアン milian myriane
ミリオン million mirrione
ミリガン milligan
ミリスラフ milisav milislav
ミリセント millicent
ミリッチ miric
ミリバンド miliband
ミリャナ mirjana
ミリャン millan
ミリューチン milyutin
ミリン milin mirin
ミリー millie milly
ミリート milito
ミルカ milkha milcah
ミルク milk
ミルグラム milgram
ミルコ milko mirco
ミルコヴィッチ mirkovic
ミルサップ millsap milsap
ミルサド mirsad
ミルズ mills millz
ミルゾヤン mirzoyan
ミルダ milda
ミルティアデス miltiades miltiadis
ミルティノビッチ milutinovic
ミルティン milutin
ミルトン milton
ミルドレッド mildred
ミルナ mirna
ミルナー milner
ミルバーン milburn
ミルフォード milford
ミルマン millman
ミルヤ mirja
ミルワード milward
ミルン milne milun
ミレット millett
ミレッラ mirella
ミレナ milena
ミレラ mirela
ミレル miler mirel
ミレン millen milen mirren
ミレーヌ mylene
ミレーユ mireille
ミロ milo miro
ミロシュ milos
ミロスラフ miroslav miloslav
ミロスワフ miroslaw
ミロラド milorad
ミロン miron millon
ミロヴァノヴィッチ milovanovic
ミロヴァン milovan
ミローノフ mironov
ミン min ming
ミンク mink
ミンクス mincks minkus mynx
ミンクラー minkler
ミンゲラ minghella
ミンコフスキー minkowski
ミンジー minjee minzie
ミンスキー minsky
ミンター minter
ミンダウガス mindaugas
ミンツ mintz
ミンディ mindy mindi
ミンデル mindel mindell
ミント mint myint
ミンモ mimmo
ミー mee my
ミーカー meeker
ミーガン megan meagan meggan
ミーク meek meeke
ミークス meeks
ミーシャ misha measha miesha
ミーゼス mises mieses
ミーチャイ meechai michai
ミーチャム meacham mecham
ミード mead meade mede meed
ミープ miep
ミーラ meera mehra
ミールザー mirza
ミーレフェルト mierevelt
ミーンズ means
ムアマドゥ mouhamadou
ムアンバ mouamba muamba
ムアンマル muammar
ムィハーイロ mykhailo
ムウェンドゥワ mwendwa
ムカルジー mukherjee
ムクルチアン mkrtchyan
ムケシュ mukesh
ムゴシャ mugosa
ムサエフ musaev mussayev
ムザイリ mzali
ムザッフェル muzaffer
ムシツキ musicki
ムス mouss mus
ムスタファ mustafa mustapha moustapha moestafa mustapa
ムスタファエフ mustafayev
ムスチスラフ mstislav
ムスト musto
ムストネン mustonen
ムスリム muslim
ムセ muse mousset
ムタイ mutai mutahi
ムック muck
ムッソリーニ mussolini
ムッチーノ muccino
ムティア muttiah mutya
ムティス mutis
ムトゥ moutou mutu
ムニエル munier
ムニス muniz
ムニョス munoz
ムニル munir mounir muniru
ムネイム munim
ムハマド muhamad
ムハンマド muhammad muhammed
ムバ mba
ムバッペ mbappe
ムバラク mubarak mbarak mbark
ムヒカ mujica
ムヒタリアン mkhitaryan
ムファ mfa muffat
ムフシン muhsin
ムフタール mukhtar mokhtar
ムベキ mbeki
ムペンザ mpenza
ムムターズ mumtaz
ムラデノビッチ mladenovic
ムラデノフ mladenov
ムラデン mladen
ムラト murat
ムラトフ muratov
ムラド murad
ムラフスキ murawski
ムラリタラン muralitharan
ムラード mourad
ムリキ mulliqi muriqui
ムリージョ murillo
ムリーロ murilo
ムルシド murshid
ムルタ murtagh
ムルタザリエフ murtazaliev
ムルダー mulder
ムレシャン muresan
ムレンガ mulenga
ムロンツ mronz
ムワンギ mwangi
ムンク munk munch
ムンツ muntz
ムンテ munthe
ムンディン mundin mundine
ムンバ mumba
ムーア moore
ムーアクロフト moorcroft
ムーアハウス moorhouse
ムーアヘッド moorehead moorhead
ムーサ moosa
ムーサー mousa musa
ムーシェ mouchet mouchez
ムース moose muhs muus
ムーディ moody moodie
ムートン mouton
ムーニー mooney
ムーラン meurent mullan
ムーロン meuron
ムーン moon moone
ムーンライト moonlight moonlite
メイ may maye mey
メイア meir
メイコン macon
メイザー mazer mazar
メイシー macy
メイス mase meis
メイズ mays maze
メイソン mason masohn
メイダ maida mayda
メイトランド maitland
メイナード maynard
メイハー maher
メイバリー maberly
メイヒュー mayhew
メイフィールド mayfield
メイフェア mayfair
メイブリー mabley mabrey
メイベリー maybury
メイベル mabel
メイヨー mayo
メイレレス meireles meirelles
メイロウィッツ meyrowitz
メイン main mayne maine mane mein
メイヴ maev maeve
メウッチ meucci
メクレンブルク mecklenburg
メグ meg
メグレ maigret megret
メコネン mekonnen
メシア mesia messiah
メシアス messias
メシエ messier
メシャ mesa mesha
メジェリ megyeri
メジャー major
メジャース majors
メスキータ mesquita
メスト mesut
メストレ mestre
メスナー messner
メスヒ meskhi
メスリン meslin
メセレト meseret
メック meck
メッサッラ messalla
メッシング messing
メッシーナ messina
メッセンジャー messenger
メッツォジョルノ mezzogiorno
メッツラー metzler
メッテルニヒ metternich
メディ medhi medi
メディカ medica
メディチ medici
メディンシュ medins
メデイロス medeiros
メデム medem
メデル medel
メトカーフ metcalfe metcalf
メドウズ meadows
メドハースト medhurst
メドフォード medford
メドベデワ medvedeva
メドヴェージェフ medvedev
メナ mena menna
メナヘム menahem menachem
メナンドロス menander
メナール menard
メニューイン menuhin
メニル menil
メネセス meneses
メネゼス menezes
メネンデス menendez
メネー menne meynet
メヒア mejia
メヒアス mejias
メヒラー mehler
メフメト mehmet mehmed
メフルダード mehrdad
メラス melas
メラニア melania
メラブ merab mirab
メランドリ melandri
メラー moller mellor moeller
メラート melato mellaart
メリアム merriam
メリエス melies
メリス melis
メリタ melitta
メリッサ melissa melisa
メリット merritt mernit
メリト merit merito
メリナ melina
メリマン merriman
メリル merrill meril merril
メリン mellin
メリンダ melinda
メリー mery
メル mel
メルカデル mercader
メルカトル mercator
メルカド mercado
メルカー merker
メルガ merga
メルガレホ melgarejo
メルキ melki
メルキー melky
メルクス merckx melkus
メルケル merkel
メルザック melzack merzak
メルシェ meersch
メルセロ mercero
メルチョール melchor
メルツ mertz merz morz
メルツァー meltzer
メルテンス mertens
メルトン melton
メルドラム meldrum
メルニク melnyk
メルビー melbye
メルフィ melfi
メルフォード melford
メルリ merli mellery
メルロ merlo
メルヴィル melville
メルヴィン melvin melvyn
メレ mairet
メレアグロス meleager
メレス mairesse meles
メレン mellen melen
メレンデス melendez
メレンドルフ mollendorf mollendorff
メロ melo mello mero
メロディ mellody melodye
メロン mellon meron
メローニ meloni melloni merloni
メローラ melora merola
メン meng menn
メンガー menger
メンケン menken mencken
メンゲス menges
メンサー mensah
メンシコフ menshikov meshkov
メンジーズ menzies
メンター mentor menter
メンツ mentz menz
メンツェル menczer mentzel
メンディス mendis
メンデス mendes mendez
メンデル mendel mendell
メンデルソーン mendelsohn
メンデレーエフ mendeleev mendeleiev
メンドラー mendler
メンドル mendl
メンドンサ mendonca
メンドーサ mendoza
メンヒ moench monch
メンフィス memphis
メンヴィル menville
メーガン meghan meaghan
メーストル maistre
メータ mehta meta
メーリング mohring mehring
メール maire mer
モア more moa moi
モアシール moacir
モアテン morten
モアランド moreland
モアリム moalim moallim
モイ moy
モイサンデル moisander
モイセス moises
モイニハン moynihan moynahan
モイラン moylan
モイラー meurer
モウブレイ mowbray
モウラ moura
モギレフスキー mogilevsky
モゲリーニ mogherini
モス moss mos
モスケラ mosquera
モスコヴィッツ moskovitz
モスタール mostaert
モステル mostel
モスト most
モズレー mosley
モソップ mosop mossop
モソロフ moslov mosolov
モチェニーゴ mocenigo
モック mock
モット motte mothe
モットラム mottram
モディリアーニ modigliani
モデスト modesto modest modeste modesty
モデル modell
モナ mona monna
モナコ monaco
モナハン monaghan monahan
モニ monis mony
モニエ monnier monier
モニカ monica monika
モニツ moniz
モニー monie
モネ monet moinet monnet
モノー monod monnot
モハマド mohamad
モハメディ mohamedi mohammedi
モハメド mohamed mohammed mahamat
モハンマディ mohammadi
モハンマド mohammad
モヒカ mojica
モファット moffat
モフェット moffet
モフセン mohsen
モブツ mobutu
モホーク mohawk mohawke
モモ momo momoh
モラ mora mola morat
モライス morais
モラレス morales
モラン moran morand morin morain
モラヴェッツ moravec morawetz
モラー moller moler
モラール morard
モリアーティ moriarty
モリス morris moris morriss morice mouris
モリソン morrison morison mollison
モリソー moriceau morriseau
モリッシー morrissey
モリナリ molinari
モリニエ molinie
モリヤ moriya morya
モリー molly morrie
モリーナ molina
モリーン molien moline
モル moll mor
モルガン morgane
モルク mork morck
モルゲンシュテルン morgenstern
モルス mors
モルテザー morteza
モルテン marten mortaigne
モルデカイ mordecai
モルデハイ mordechai mordehai
モルト molt morto
モルトケ moltke
モレ moreh moret
モレッリ morelli
モレル morel morrell
モレン mollen morren
モロ mollo
モロイ molloy
モロス moros moross
モロズ moroz
モロゾフ morozov morozoff
モロニー moloney molony moroney
モロー morrow
モワット mowat
モン monn mon
モンカダ moncada
モンゴメリー montgomery
モンス mons
モンセラート montserrat
モンソン monzon monson
モンタギュー montagu montague mountague
モンタニャーニ montagnani
モンタネス montanez
モンタルバーノ montalbano
モンタン montan montand
モンターニョ montano
モンツァ monza
モンティ monty monti
モンティエル montiel
モンテシノス montecinos montesinos
モンテス montez montes
モンテネグロ montenegro
モンテフェルトロ montefeltro
モンテヴェルデ monteverde
モンテヴェルディ monteverdi
モンデール mondale
モントゥー monteux
モントロ mantlo montoro
モンド mond mondo
モンフェラート montferrat
モンフォーコン montfaucon
モンフォール monfort montfort
モンロー monroe manrou
モヴィリャ movila
モー mo moe maw moh
モーガン morgan
モーゲンス mogens
モーサー mausser
モーザー moser
モース morse mohs moos
モーズリー moseley
モーゼル mozer
モーソン mawson
モーダント mordaunt
モーダー moder
モーティマー mortimer
モーテンセン mortensen
モート mort mote moth
モートン morton moten
モード maude mode
モーバリー moberly
モービー mobi moby
モーラン maurin molon moollan
モーランド morland morlando
モーリアック mauriac
モーリス maurice
モーリー morley maury maurie mowry
モーリーン maureen
モール mohr morlu
モールディン mauldin
モールトン moulton
モーレー morey
モーロワ maurois mauroy
モーン maughan mohn
モーンガー monga moungar
ヤウ yau yaw
ヤエル yael
ヤキール yakir
ヤクシェ jaksche
ヤクバ yacouba
ヤクブ jakub yakubu yaqub
ヤクプ jakup yakub
ヤクボフスカ jakubowska
ヤクーブ yacoub yaqoob
ヤコバ jakoba jakobaa
ヤコビ jacobi
ヤコブ iacob kobi yaacov yacob yakiv yaqob
ヤコブス jacobus
ヤコブセン jacobsen jakobsen
ヤコブソン jakobsson jacobsson
ヤコブレフ yakovlev
ヤコポ jacopo
ヤシャリ jashari
ヤシャル yasar
ヤシュ yash
ヤシン yassine yasin yassin yacine yashin
ヤジド yazid
ヤスマニ yasmani yasmany
ヤスミナ yasmina
ヤスミン jasmin yasmin yasmine yasmeen
ヤズディー yazdi
ヤセル yasser yaser
ヤダブ yadav
ヤット yat
ヤツェク jacek
ヤツコ yatsko
ヤティ yati yaty
ヤディル yadil yadir
ヤナ jana
ヤニ jani yani
ヤニク janik jannik yanik
ヤニス giannis yannis ianis iannis janis jannis
ヤニック yannick yanick janick yanic
ヤニナ janina
ヤニー yanni
ヤヌシュ janusz
ヤヌス janus
ヤネス janez
ヤノフスキ janowski
ヤノフスキー yanofsky yanovskiy
ヤヒア yahia yahyah
ヤフヤ yahya
ヤブロンスキー jablonski yablonsky
ヤマシタ yamashita yamashta
ヤマダエフ yamadayev
ヤム yam
ヤリ jari
ヤルコ jarkko
ヤルツェフ yartsev
ヤルヴィ jarvi
ヤレド yared
ヤレムチューク yaremchuk
ヤロス jaros
ヤロスラフ jaroslav yaroslav iaroslav
ヤロスラヴィチ yaroslavich
ヤロスラヴナ iaroslavna
ヤロミール jaromir
ヤロリーム jarolim
ヤン jan yann yan
ヤンカ janka yanka
ヤンガー younger
ヤンキー yankee yankey
ヤンク iancu jank
ヤング young yonge
ヤングス youngs
ヤングハズバンド younghusband
ヤングブラッド youngblood
ヤングマン youngman
ヤンコ janko janco
ヤンコヴィッチ jankovic
ヤンシー yancey yancy
ヤンス jans
ヤンセ janse jansse
ヤンセン janssen
ヤンセンス janssens
ヤンソン jansson janson
ヤンソンス jansons
ヤンディ yandi yandy
ヤンネ janne
ヤークプ yakup
ヤーコプ jakob
ヤースケライネン jaaskelainen
ヤーセン iassen yasen
ヤーダスゾーン jadassohn
ヤーナ jaana
ヤーニ yaani
ヤーニス janis
ヤーノシュ janos janosch
ヤープ jaap
ヤーボロー yarborough
ヤール jarl yar
ヤーロウ yarrow
ヤーン jan jahn
ユイスマン huisman
ユイスマンス huysmans
ユオザス juozas
ユスティヌス justinus
ユストゥス justus
ユスフ jusuf yussuf
ユスポフ yusupov
ユゼフ jozef
ユッカ jukka
ユッシ jussi
ユッスー youssou
ユッタ jutta
ユトレヒト utrecht
ユナイドゥン unaydin
ユニウス iunius
ユニエスキー yunesky yuniesky
ユニス younis
ユノス yunos
ユハ juha
ユハニ juhani
ユパンキ yupanqui
ユベール hubert
ユホ juho
ユマシェフ yumashev
ユミット umit
ユライ juraj
ユリア yuliya yulia
ユリアナ yuliana
ユリアン yulian
ユリアーン juriaen jurriaan
ユリウス julius
ユリエスキ yulieski
ユリス uris
ユルィヨ yrjo
ユルキ jyrki
ユルギス jurgis
ユルク jurg yuluk
ユルゲン jurgen juergen jurgens
ユルゲンス jurgens
ユルダシェフ yoldosh yuldashev
ユルダシュ yoldosh
ユルチェンコ yurchenko
ユルドゥルム yildirim
ユルバン urbain
ユルマズ yilmaz
ユレク jurek yurek
ユン yuen yoon yun yune
ユンカーマン junkermann
ユンギンゲン jungingen
ユンク junk junck
ユング jung
ユングベリ ljungberg
ユンゲ junge
ユヴァル yuval
ユー yu you yueh
ユーイング ewing
ユージン eugene
ユースタス eustace
ユースフ youssouf yousaf
ユーセフ youssef yousef youcef yussef
ユーニス eunice
ユーヌス yunus
ユーバンクス eubanks
ユーフェミア euphemia
ユーリ yuri yury youri
ユーリエヴナ yourivich
ユーリン yulin
ユーリー yuriy
ユーレス iures
ヨアキム joakim yoakim
ヨアヒム joachim
ヨアン ioan yoan
ヨアンドリ yoandri yoandry
ヨエル yoel
ヨシップ josip
ヨシフ josif
ヨス jos
ヨステン josten
ヨスト jost yost
ヨスバニ yosvani yosvany
ヨセフ yosef
ヨセフス josephus
ヨゼフ jozef
ヨッシ yossi
ヨッフェ yaffe yoffe
ヨッヘン jochen
ヨナス jonas yonath
ヨナソン jonasson
ヨニー yonnhy yonny
ヨネ yoneyama yonnet
ヨハニス iohannis johannis yohannis
ヨハネス johannes yohannes
ヨハネセン johannesen
ヨハン johann johan yohan
ヨハンセン johannessen johannsen
ヨハンソン johansson johanson johannsson
ヨハンナ johanna
ヨハンネス iohannes
ヨラム yoram
ヨラン joran yoran
ヨランダ yolanda
ヨランド yolande yolland
ヨリス joris
ヨリック yorick jorik
ヨルク yorck
ヨルゲン jorgen
ヨルゲンス jorgens
ヨルゲンセン jorgensen
ヨルダノフ yordanov jordanoff yordanoff
ヨルダン yordan iordan jordan
ヨルダンカ yordanka
ヨルダーンス jordaens
ヨルディ jordy yordy
ヨルマ jorma
ヨルン jorn
ヨン yong yeung yon yung
ヨング jong jongh
ヨンスドッティル jonsdottir
ヨンセン johnsen
ヨンソン jonsson
ヨヴァン jovan
ヨー yeo yeoh yoo
ヨーキー yawkey yoky
ヨーク york yorke
ヨージェフ jozsef
ヨース joos
ヨースト joest
ヨーゼフ josef
ヨーダー yoder
ヨーナス joonas
ヨーネン ylonen
ヨープスト jobst
ヨーラン goran
ヨーランソン goransson goranson
ヨーント yount
ラ la
ライ lai rai ry rye
ライアル lyall
ライアン ryan
ライオネル lionel
ライカー riker rykka
ライカールト rijkaard
ライコ rajko
ライザ liza
ライザー reiser
ライザーマン reitherman
ライシガー reissiger
ライス rice rais reiss ruysch
ライストナー leistner
ライズマン rajzman
ライター reiter
ライダル reidar
ライチュ reitsch
ライツ reitz
ライテル rajter reitel ruiter
ライディング leiding riding
ライディングス ridings
ライデル rydell
ライデン ryden layden leiden lyden
ライト wright reit
ライトゲープ leitgeb leutgeb
ライトソン wrightson
ライトナー leitner
ライトニン lightnin
ライトフット lightfoot
ライトボディ lightbody
ライナス linus
ライナー rainer reiner reinier
ライナート reinerth
ライネッケ reinecke
ライネル regnier reynier
ライヒ reich
ライヒェナウ reichenau reichenow
ライヒェルト reichert
ライヒェンバッハ reichenbach
ライヒハート reichhart
ライヒマン reichmann rajchman
ライベル reiber
ライマン reimann reymann
ライマー reimer rymer
ライム reim
ライムンド raimund
ライモンツ raimonds
ライリー riley
ライル lyle
ライン ryne rhine
ラインハルト reinhard reinhardt
ラインハート reinhart rinehart lienhart rhinehart
ラインフェルト reinfeldt
ラインホルツ reinholds
ライヴリー lively
ラウ lau rau
ラウシャー rauscher
ラウシュ rauch rausch roush
ラウジング rausing
ラウス rous
ラウズ rouse
ラウタロ lautaro
ラウト rout
ラウドルップ laudrup
ラウフ rauf rauff raouf
ラウフト rauhut rouvoet
ラウル raul
ラウレアーノ laureano
ラウレンティス laurentiis
ラウントリー rowntree
ラエナス laenas
ラガルド lagarde
ラキッチ rakic
ラクシュミー lakshmi
ラクストン laxton
ラクスマン laxman laxmann
ラクソン lacson
ラクロワ lacroix
ラグ ragues
ラグナ ragna laguna
ラグナル ragnar
ラグランジュ lagrange
ラケル raquel
ラゲ rage raguet
ラコフ rakov rakoff
ラコフスキー rakovsky
ラコンブ lacombe
ラゴ lago ragot
ラサルテ lasarte
ラサロ lazaro
ラザク razak radzak
ラザグリアエフ razgulajevs
ラザノ razzano
ラザフォード rutherford
ラザル lazar
ラザルス lazarus
ラザレフ lazarev lazareff
ラザール lazare lazaar
ラザーロ lazzaro
ラシダ rachida rashida
ラシック lassick raschick
ラシッド rashid rasit
ラシム rasim
ラシャ lasha rasha
ラシャード rashad rashard
ラシュディ rushdi rushdie
ラシュトン rushton
ラシントン lushington
ラシード rasheed rashied
ラシーン racine rasin rusheen
ラジェシュ rajesh
ラジャ raja radja
ラジヴィウ radziwill
ラジーヴ rajiv
ラス russ ras
ラスカリナ laskarina
ラスカー lasker raskar
ラスキン rasquin ruskin
ラスキー laski lasky
ラスク rusk lusk luske rask
ラスクライン lascurain laskurain
ラスティ rusty rustie
ラスティグ lustig
ラスト last rust rast
ラスプーチン rasputin
ラスボーン rathbone
ラスマン rathmann russmann
ラスムス rasmus
ラスムッセン rasmussen
ラスル rasul
ラスール rasoul rasool rassoul
ラズ raz
ラズモフスキー razumovsky rozumovskyi
ラズヴァン razvan
ラセット racette russett
ラターシャ latasha
ラダ radha
ラダック radach radack
ラッキー lucky lackey
ラック ruck
ラックス lacks
ラックマン rachman luckman
ラッグ wragg
ラッシェル reuschel
ラッシャー rascher
ラッシュ rush rasch rusch rasche
ラッセ lasse
ラッセル russell russel
ラッセルズ lascelles
ラッセン lassen
ラッチマン lachemann
ラッツェブルク ratzeburg
ラッツェンバーガー ratzenberger
ラット rat ratto
ラッド ladd
ラッパルト rappard
ラッパー rapper
ラッブラ rubbra
ラップ rapp rap
ラテ ratej ratte
ラティガン rattigan
ラティシェフ latyshev
ラティフィ latifi
ラティマー latimer
ラティーニ latini
ラディ ruddy
ラディカ radhika
ラディゲ radiguet
ラディスラフ ladislav
ラデク radek
ラデッケ radecke
ラトゥール latour
ラトクリフ ratcliffe ratcliff
ラトケ rathke ratke
ラトナ ratna
ラトリッジ rutledge
ラトリフ ratliff
ラトル lattre rattle
ラトレイ rattray
ラドイチッチ radojcic radojicic
ラドゥレスク radulescu
ラドウィック ludwick
ラドカ radka
ラドキン rudkin
ラドクリフ radcliffe
ラドナー radner radnor
ラドフォード radford
ラドマノビッチ radmanovic radmanovich
ラドミル radomir
ラドムスキ radomski
ラドロフ radloff radlov
ラドワンスカ radwanska
ラドワーン radwan redouane
ラナ lana
ラナルド ranald
ラナルフ ranulph
ラナン lannan ranan
ラニアン runyan runyon
ラニエリ ranieri ranielli
ラニル ranil
ラニー ranney rany
ラネイ raney
ラバト labat rabat
ラバー rabah
ラパス rapace
ラパポート rapaport
ラヒム rahim rakhim
ラヒモフ rakhimov rahimov
ラヒリ lahiri
ラビエ rabier
ラビツキー labitzky
ラビノウィッツ rabinowitz
ラビリウス rabirius
ラビー rabbie rabii
ラビーン labine
ラピエール lapierre
ラピコフ lapikov
ラフ raff ruff raf raph
ラファイエット lafayette
ラファエッロ raffaello
ラファエラ raffaella raphaela
ラファエリ raffaelli
ラファエリーノ raffaellino
ラファエル rafael raphael raffael raphaele
ラファティ rafferty
ラファロ lafaro ruffalo
ラフィク rafik rafique
ラフィタ laffita lafita
ラフィット lafitte laffite laffitte
ラフィン ruffin raffin
ラフエンテ lafuente
ラフォリー laforey
ラフォレスト laforest
ラフォン laffon
ラフォンティーヌ lafontaine
ラフシャン ravshan rahsan
ラフター rafter
ラフト luft raft
ラフマト rahmat
ラフマノワ rakhmanova
ラフマン rahman
ラフマーニー rahmani
ラブ love rabb rub
ラプシン lapshin
ラプテフ laptev
ラベル rabel
ラペビー lapebie
ラペンティ lapentti
ラボー rabaud
ラポポート rapoport
ラポルテ laporte
ラマス lamas lummus
ラマズ ramaz
ラマナ ramana ramanna
ラマー lamar
ラミル ramil
ラミレス ramirez
ラミー lamy ramey ramy
ラミーヌ lamine
ラム lam lamb ram ramm rum
ラムジ ramzi
ラムジー ramsey rumsey
ラムス ramus lamusu ramms
ラムスデン lumsden ramsden
ラムズボトム ramsbottom
ラムゼイ ramsay
ラムディン lambdin
ラムトン lambton
ラムリ ramli
ラメシュ ramesh
ラメル ramel rummel
ラメロウ ramelow
ラモッタ lamotta
ラモット lamothe lamotte
ラモン ramon rumon
ラモント lamont
ラモンド lamond
ラヨシュ veress
ララ lara
ラライン larrain
ララス larrass
ララビー larrabee
ラリオス larios
ラリス rallis
ラリッサ larissa
ラリン larin
ラリー larry
ラル lal
ラルカ larka raluca
ラルストン ralston
ラルビ larbi
ラルフ ralph ralf
ラルース larousse larrousse
ラレイン laraine
ラロック larocque laroque
ラローシュ laroche
ラワット rawat
ラン lunn
ランカスター lancaster
ランガム langham wrangham
ランガラ langara
ランガン langan
ランガー langer
ランギ langhi rangi
ランクス ranks
ラング lang
ラングカンプ langkamp
ラングトン langton
ラングドン langdon
ラングハンス langhans
ラングフォード langford
ラングホフ langhoff
ラングラード langlade
ラングリッシュ langrishe
ラングレ langree
ラングレン lundgren lungren rundgren
ラングレー langley
ラングーラム ramgoolam
ランケスター lankester
ランゲン langen
ランサナ lansana
ランサム ransome
ランシング lansing
ランシー rainsy
ランス lance rance
ランスキー lansky
ランスフォード lansford lunsford
ランスロット lancelot
ランズダウン lansdowne
ランズベリー lansbury
ランズベルギス landsbergis
ランソン lanson ranson ransone
ランタン lantins
ランダ landa randa
ランダル randal
ランダー lander
ランダース landers
ランチェスター lanchester
ランツ lantz
ランツァ lanza
ランツィ ranzi
ランデ lande
ランディ randy randi landay landi landy rande
ランディス landis
ランディン landin
ランディーニ landini
ランデス landes
ランデッカー landecker
ランデル randel rundell
ラントス lantos
ランド rand land lando
ランドスキ landowski
ランドストレム landstrom
ランドム random
ランドリー landry
ランドル randle randol rundle
ランドルフ randolph
ランドレス landreth
ランドン landon lindon randon
ランドー landau landeau londoh
ランドール randall
ランビン rambin
ランビール ranbir
ランファン lenfant
ランフランコ lanfranco
ランプキン lampkin lumpkin
ランプトン rampton lampton
ランプリング rampling
ランベルティ lamberti
ランベルト lamberto
ランボルギーニ lamborghini
ランボー rambo
ラヴァリング lovering
ラヴィッチ ravich ravitch
ラヴィニア lavinia
ラヴィリオス ravilious
ラヴィング loving
ラヴィーン lavine
ラヴェット lovett
ラヴェリ ravelli
ラヴェリー lavery
ラヴェル ravel
ラヴジョイ lovejoy
ラヴロフ lavrov
ラーイド raed
ラーキン larkin
ラーコム larcombe
ラーション larsson
ラージ large raj
ラージャ rajya
ラージャパクサ rajapaksa
ラース lars raas
ラースロー sary
ラーダークリシュナン radhakrishnan
ラーチカイネン laatikainen raatikainen
ラーテナウ rathenau
ラーディン laden
ラーディー radhi
ラーデマッハー rademacher
ラート raadt raet
ラーナー lerner
ラーブ raab
ラーマチャンドラ ramachandra ramchandra
ラーマン lerman luhrmann
ラーム rahm rham
ラーン rahn
リア leah lia lear ria
リアドン reardon
リアム liam
リアリー leary
リエン lien
リオーダン riordan
リカルズル rikhardur
リカルダ ricarda
リカルド ricardo rikard
リキエル riquier rykiel
リクール recurt ricoeur
リグビー rigby
リケッツ ricketts
リケルメ riquelme
リゲッティ righetti
リコ rico
リゴ rigot rigo
リゴベルト rigoberto
リゴー rigaud rigaux
リサンドロ lisandro
リザル rizal
リシェ richer
リシエ richier
リシャード reshad rishard
リシュカ lischka liska
リショー richaud
リシン lisin rissin
リジコフ rizikov ryzhikov
リジー lizzie
リスコ lisco risco risko
リステスカ risteska
リスト list risto rist
リストン liston
リスポリ rispoli
リズ liz riz rizzs
リセット lysette
リタ rita reta
リチャード richard
リチャードソン richardson
リッカード rickard
リッキー rickey rickie rikki rikky
リック rick ric rik
リックマン rickman
リッグス riggs
リッコ ricco
リッシュ riche
リッター ritter
リッチ rich ricci ritch
リッチソン richson ritchson
リッチフィールド lichfield
リッチマン richman hitchman
リッチモンド richmond
リッチャー ritscher
リッチー ritchie richey ritchey
リッツ ritz ritts
リッツォ rizzo
リット ritt
リットマン littmann
リットン lytton litton
リッパー ripper
リップ rip ripp
リップス lipps lips
リップマン lipman lippmann lipmann lippman
リッベントロップ ribbentrop
リッペルト lippert rippert
リディア lydia lidia
リディアン lidiane rhidian
リディック riddick
リデル riddell riddel
リトビネンコ litvinenko
リトビノフ litvinov
リトルトン littleton lyttelton
リトルフィールド littlefield
リドリー ridley
リドル riddle
リドルフィ ridolfi
リドー rideau rideout
リナ rinna
リナト rinat
リナルディ rinaldi
リナルド rinaldo
リナレス linares
リニー riney
リヌス rinus
リバス rivas ribas
リバン liban
リバース rivers
リパルテリアニ liparteliani
リヒター richter
リヒテンシュタイン liechtenstein lichtenstein
リヒトホーフェン richthofen
リビオ livio
リビングストン livingston
リビー libby rebbie
リピット lippitt
リピンスキー lipinski
リフキン rifkin
リブ ribbe ribes
リブマン libman
リブル libur ribble
リブレ llibre
リブロン liboiron riblon
リプシウス lepsius lipsius
リプシッツ lipchitz lipschitz
リプスキー lipsky
リプスコム lipscomb
リプツィン liptzin
リプトン lipton
リプリー ripley
リベラ rivera libera
リベリ liberi riberi
リベルタ libertad
リベロ rivero libero
リボリオ liborio
リボル libor
リボー ribot ribo ribout
リポイ ripol ripoll
リマ lima
リマー rimmer rimer
リム lim rim rimm
リャザーノフ ryazanov
リャドフ liadov
リャプノフ lyapunov
リャン liang
リャードフ lyadov
リヤ rya
リュイス lluis
リュウ liu rieu
リュエフ rueff
リュクサンブール luxembourg
リュシアン lucien
リュシュテュ rustu
リュック luc
リュティ ryti
リュデヴィト ljudevit
リュドミラ lyudmila ludmila
リュドヴィク ludovic
リュベン lyuben
リュボフ lyubov
リュボミール lubomir lyubomir
リュボーフィ lubov
リュレンス llorens
リュー rew
リューキン liukin
リュードベリ rydberg
リューマン luhrmann ruhmann
リューリク riourik rurik
リョン leung
リラ lila
リラード lillard
リリア lilia
リリアン lillian lilian
リリー lily lilly
リル lil lill
リロイ leroy
リン lynn lin lynne ryn rin rynn
リンウッド linwood
リンカ linca linka
リンカーン lincoln
リンガー ringer
リンク link rink rinks rinku
リング ling ring hring
リンケ linke lincke
リンゲ linge
リンゲン lingen
リンコン rincon
リンジー lindsey rienzi
リンス lins
リンゼンホフ linsenhoff
リンゼー linzee
リンダ linda lynda
リンダウ lindau
リンダー linder
リンツ lintz
リンテレン rintelen
リンデ linde lindhe lynde
リンディ lindy
リンデマン lindemann lindeman
リンデロフ lindelof
リンデン linden lynden
リンデンシュトラウス lindenstrauss
リント lint rindt
リントゥ lintu
リントン linton lynton
リンド lind lindh lindo lynd rind
リンドグレン lindgren
リンドストロム lindstrom
リンドストローム lindstrom
リンドナー lindner
リンドバーグ lindberg lindbergh
リンドフォース lindfors
リンドブラッド lindblad
リンドブロム lindblom
リンドホルム lindholm
リンドリー lindley
リンドン lyndon
リンハルト linhart
リヴ liv
リヴァー river
リヴァーノフ livanov
リヴィエール riviere
リヴィングストン livingstone
リヴォフ lvov
リー lee rie
リーガン regan
リーガー rieger
リーギ righi
リーゲル riegel
リーサー reaser
リーシュ riesch
リージ risi
リース rhys rees leith ries riess riis
リースター riester ruster
リーズ lees lise
リーズン reason
リーセ riise
リーセン leerhsen riessen
リーダー leader reader rieder reder
リーチ leach leitch leech reach
リーツ rietz
リーデル riedel
リード reed reid read reade
リードル riedl
リーナ reena
リーバ reba
リーバー lieber
リーバーソン lieberson
リーバーマン lieberman liebermann
リープ reep
リープクネヒト liebknecht
リーベル reber
リーベルス liebers
リーベルマン liberman
リーベン leben lieben
リーマタイネン liimatainen
リーマン riemann liman leemann reeman
リーム reem rihm
リーランド leland
リーヴ reve
リーヴィル reavill
リーヴェン lieven
リーヴス reeves reaves
ル le
ルアン ruane
ルアール rouart
ルイ louis rui ruy
ルイサ luisa
ルイシコフ ryzhkov
ルイシト luisito
ルイジ luigi
ルイス luis lewis
ルイック ruick
ルイディアス ruidiaz
ルイバコフ rybakov
ルイバルコ rybalko
ルイプキン rybkin
ルイーザ louisa
ルイーゼ luise
ルウェリン llewellyn
ルエラス ruelas
ルエール rouher
ルカ luca
ルカイヤ ruqaiya ruqayyah
ルカク lukaku
ルキアン lequien
ルキウス lucius
ルクレツィア lucrezia
ルクレティア lucretia
ルクレティウス lucretius
ルグラン legrand legrain
ルケ luque
ルコック lecoq
ルコント lecomte leconte
ルザ riza
ルシア lucia
ルシアン lucian
ルシェ ruchet ruscha rusche
ルシオ lucio
ルシンダ lucinda
ルシール lucille
ルジャンドル legendre
ルジューヌ lejeune
ルス luz rus
ルスカ ruska hruska rusca
ルスタム rustam roustam
ルスティクス rusticus
ルスラン ruslan
ルセイント lesaint
ルソー rousseau rousseaux russow
ルタティウス lutatius
ルダン redant rudan
ルチアーノ luciano
ルチンスキー rucinski rucinsky
ルックマン lookman luckmann
ルッジェーリ ruggieri
ルッジェーロ ruggiero ruggero
ルッソロ russolo
ルッチ rucci
ルッツ lutz
ルッツァット luzzatto
ルット rut rutto
ルツェンコ lutsenko
ルティ routie
ルティリウス rutilius
ルティルス rutilus
ルディ rudy rudi rudie
ルディン ludin
ルディントン ludington luddington
ルトガー rutger
ルドック ruddock
ルドルフ rudolph rudolff roudolphe rudorff
ルドルフィ rudolphi
ルドロフ rudloff
ルドン redon
ルドヴィカ ludovika
ルドヴィク ludwik
ルドヴィーコ ludovico
ルナ luna
ルナール renard
ルニエ renie renier
ルネ rene renee rune
ルノワール renoir lenoir
ルパート rupert ruppert
ルビエニエツキ lubieniecki
ルビー ruby rubby rubye
ルビーニ rubini roubini
ルピノ lupino
ルピリウス rupilius
ルフ ruf rouff
ルフィヌス rufinus
ルフェーヴル lefebvre lefevre
ルフラーニ loufrani
ルブラン leblanc lebrun
ルブリッチ luburic
ルプレヒト rupprecht
ルベル rubell
ルベルス lubbers ruberth
ルペスク lupescu
ルペルト ruperto
ルボシュ lubos
ルボミルスカ lubomirska
ルボミルスキ lubomirski
ルボミール lubomir
ルボー roubaud
ルミャーンツェフ rumyantsev
ルムシュッテル rumschottel
ルメット lumet
ルメートル lemaitre
ルメール lemaire lemerre
ルモール rumohr rumor
ルリキウス ruricius
ルル lulu
ルルデス lourdes
ルルーシュ lellouche
ルンギ lunghi
ルンゲ runge lunge
ルンドクヴィスト lundqvist
ルンプフ rumpf
ルンヴィサイ rungvisai
ルヴェル rouvel
ルヴォー revaux
ルー lou lew roux rue ruh
ルーア ruah
ルーカス lukas
ルーカー rooker
ルーガー ruegger
ルーキン lukin
ルーキー rookie
ルーク luke rooke
ルーゴ lugo
ルーサー luther rosar rusa
ルーシー lucie raushee rusie
ルース ruth roos ruse
ルーズベルト roosevelt
ルーセル roussel
ルーター rueter
ルーツ roots
ルーデンドルフ ludendorff
ルート ruud root roodt
ルートヴィヒ ludwig
ルード rood rude roode
ルーニー rooney roney
ルーネベリ runeberg
ルーネル runer
ルーパー rooper
ルービンスタイン rubinstein
ルーフ roof
ルーファー rufer
ルーブ rube
ループ rupe roop
ルーベ roubaix
ルーベン ruben reuben
ルーベンス rubens
ルーペ lupe
ルーホッラー ruhollah
ルーポ lupo
ルーマン roumain ruman
ルーマー rumer
ルーミス loomis
ルーラント roelant
ルーリー lurie
ルーロン rulon
レ le re
レアンドロ leandro
レアード laird
レアール reard
レイ ray rey rae raye rea
レイエス reyes
レイキン lakin
レイク lake reyk
レイクス raikes lakes
レイコック laycock lacock
レイサム latham
レイシー lacey lacy
レイス reis
レイズ raize
レイズマン reisman raisman
レイセン leysen
レイゼン raizen reizen reyzen
レイタン reitan rejtan
レイダー rader
レイチェル rachel rachael rachelle raichel
レイット raitt
レイディ rady
レイデン leyden
レイトン leighton layton leyton lleyton
レイナ reyna reina raina
レイナルド reinaldo reynaldo
レイナー rayner raynor reyner reynor
レイニー rainey
レイノソ reynoso reinoso
レイノルズ reynolds
レイノルド renold reynold
レイノー reynaud
レイハン reyhan
レイバ leyva
レイバーン raeburn raburn reyburn
レイフ leif rafe raef reiff
レイファー rafer
レイフィールド rayfield
レイホール rahal
レイマン layman reiman
レイメント rayment rejment
レイモン lamon raymon
レイモンド raymond raimond reymond raymund reimond
レイラ leila
レイン layne rain raine rainn reign
レインウォーター rainwater
レインズ raines rains rayns
レイヴァー raver
レイヴン raven
レオ leo
レオテュキデス leotychidas
レオナルド leonardo
レオナール leonard
レオニダス leonidas
レオニー leonie
レオニーダ leonida
レオニード leonid
レオノーラ leonora
レオノール leonor
レオポルト leopold
レオポルド leopold
レオン leon reon
レオンス leons
レオンティア leontia
レオンハルト leonhard
レオーニ leoni
レオーネ leone
レオーノフ leonov
レガット legatt leggat
レガラド regalado
レキアス reccius
レギサモン leguizamon
レクオーナ lecuona
レクター rector
レグ reg
レグラ regla legra
レグルス regulus
レゲイロ regueiro
レコード record recorde
レシェク leszek
レシェフ reshef
レシット resit
レシュケ reschke reszke
レジェ leger
レジェプ recep
レジス regis
レジナルド reginald reginaldo
レジー reggie
レジーナ regina
レス les
レスキネン leskinen
レスター lester
レストレポ restrepo
レストン leston reston
レスピーギ respighi
レスラー rossler roessler
レスリー leslie lesley
レズニック resnick resnik rzeznik
レセップス lesseps
レターマン letterman
レチウス retzius
レッキー leckie
レック reck rokk
レックス rex lex
レッグ legge
レッグス legs
レッサー lesser
レッシャー rescher
レッシュ resch
レッシンク rossing
レッセル ressel
レッチュ rotzsch
レット rhett rett
レッド red
レッドグレイヴ redgrave
レッドビター leadbitter
レッドフォード redford ledford
レッドメイン redmayne
レティシア laetitia
レティティア letitia
レティーフ retief
レディ reddy ready reddie redi
レディック reddick
レデスマ ledesma
レデラー lederer
レト leto reto
レトガー roettger rottger
レドナップ redknapp
レナ lena rena
レナト renat
レナルド renaldo
レナー renner
レナート renato lennart lenat
レナード leonard
レニエ reynie
レニキー roenicke
レニー lenny rennie lennie renee
レネ lene rennae reynet
レノックス lennox
レノン lennon
レピーヌ lepine
レフ reff
レフィク refik
レフチェンコ levchenko
レフティ lefty
レフト left regt
レフン refn
レブロフ rebroff rebrov
レベッカ rebecca rebecka rebeca rebeka
レベデフ lebedev
レベル rebel
レベレヒト leberecht
レベロ rebelo
レベンゾン lebenzon
レペシンスカヤ lepeshinskaya
レマル lemar
レミック remick
レム lem rem
レムキン lemkin
レメス remes lemes
レメン lemmen remen
レモス lemos remos
レモン lemon remon lemmon remond
レヤード layard
レランダー relander
レリス leiris
レルシュタープ rellstab
レルド lerdo
レルフ relf relph
レルマ lerma
レン len ren renn wren wrenn
レンウィック renwick
レンカ lenka
レンク lenk leng
レンショー renshaw
レンジ range
レンス lens
レンスキー lenski
レンセラー rensselaer
レンツ lenz lents
レンツィ renzi
レンティーニ lentini
レント lent
レントゥルス lentulus
レントゲン rontgen
レンドゥプ lhendup
レンドル rendle
レンドヴァイ lendvai
レンドール rendall
レンハート lenhart
レヴ rev
レヴァン levan levin
レヴァント levant
レヴァンドフスキ lewandowski
レヴィ levy levi
レヴィタン levitan
レヴィット levitt
レヴィナス levinas
レヴィル revill reville
レヴィン levine levin levien levene revin
レヴィンソン levinson levinsohn
レヴェック leveque
レヴェッリ revelli
レヴェン leven
レヴォネフスキー levaneuski
レヴォン levon
レー ree
レーガン reagan reagon
レーケ rijke
レーゲル regel
レース ros
レーダー roder raeder
レーディング reding
レーデル redel rodel
レーデルン redern
レートネン lehtonen
レーネルト lehnert
レーバー rober
レーマン lehmann leman
レーマンス leemans
レーマー romer
レーム rehm
レーン rehn
レーヴェ lowe
ロイ loy roi
ロイエンベルガー leuenberger
ロイク loic
ロイス lois reuss rois roys
ロイストン royston
ロイター reuter reutter
ロイド lloyd
ロイヤル royal
ロイル royle
ロウ lowe rowe low
ロウリネイティス laurinaitis
ロエル roel
ロカ roca
ロカテッリ locatelli
ロカール rocard
ロキシー roxy roxie
ロギンス loggins
ロクサンナ roxanna
ロクサンヌ roxanne
ログザナ roxana
ロケ roque
ロケット lockett lockette rocket roquette
ロサス rosas rozas
ロサルバ rosalba
ロサレス rosales
ロサーダ losada
ロザノフ rozanov lozanov
ロザリア rosaria rozalia
ロザリンド rosalind rosalinde
ロザリー rosalie
ロザンナ rosanna roseanna
ロシェ rochet
ロシェル rochelle
ロシター rossiter
ロシッチ rosic
ロシツキー rosicky
ロシャン roshan rochant
ロシュ roche
ロシュフォール rochefort
ロジェリオ rogerio
ロジャー rodger
ロジャース rogers rodgers
ロジン rosin rozin
ロジンスキー lozinskiy lozinsky
ロジーナ rosina
ロス ross roth ros
ロスカム roskam
ロスコ rothko
ロスコフ rosskopf loskov
ロスコー roscoe
ロススタイン rothstein
ロスタミ rostami
ロスタム rostam
ロスタン rostaing
ロスチスラフ rostislavs rostyslav
ロスチスラヴィチ rostislavich
ロステン rosten
ロスト rost lost
ロストツキー rostotsky
ロストロポーヴィチ rostropovich
ロスナー roessner rosnah
ロスブラット rothblatt
ロスマン rothman lossmann rosman rossmann rothmann
ロズ roz rozz
ロズベルグ rosberg
ロセッティ rossetti rosetti
ロソル rosol
ロゾライティス lozoraitis
ロチェスター rochester
ロチェフ rochev
ロッカ rocca
ロッキ rocchi
ロッキー rocki
ロック rock locke rocque
ロックウェル rockwell
ロックウッド lockwood
ロックス rox roxxx
ロックハート lockhart
ロックヒル rockhill
ロックフェラー rockefeller
ロックモア rockmore
ロックリン rocklin
ロッゲンバッハ roggenbach
ロッサム rossum
ロッシ rossi
ロッシジャーニ rocchigiani
ロッシュ roches rosch rosche rosh
ロッシー rossy
ロッジ lodge
ロッセッリ rosselli
ロッセリーニ rossellini
ロッセリーノ rossellino
ロッダム roddam
ロッチ roig locchi
ロッテ lotte
ロッテン rotten rooten
ロッテンベルク rottenberg
ロット lott rott
ロッド rod
ロッドウェル rodwell
ロッドマン rodman
ロップ rop ropp
ロティッチ rotich
ロティート lotito
ロディ roddy
ロディオン rodion radion
ロディック roddick
ロデリック roderick
ロドニー rodney
ロドリゴ rodrigo roderigo
ロドリック roderic rodrik
ロドルフ rodolphe
ロドルフォ rodolfo
ロナウド ronaldo
ロニ roni ronni
ロニット ronit
ロニー ronnie lonnie rony ronee
ロネ ronet rosnay
ロハス rojas roxas
ロバト lobato robato
ロバーツ roberts robberts
ロバート robert
ロバートソン robertson
ロヒール rogier
ロビショー robichaux robichaud
ロビン robyn
ロビンス robbins robins
ロビンソン robinson rollinson rubinson
ロビー robbie roby robie
ロフグレン lofgren
ロフティング lofting
ロブ rob robb
ロブサン lobsang
ロブソン robson
ロブレド robledo
ロベルタ roberta
ロベルタス robertas
ロベルティ roberti
ロベルティス robertis
ロベルト robbert
ロペス lopez lopes
ロホ rojo
ロマイン romine
ロマス lomas romas
ロマニョーリ romagnoli
ロマノフ romanov
ロマン roman romain romains
ロミー romy
ロム rom
ロムアルド romuald romualdo
ロムニー romney
ロムルス romulus
ロムロ romulo
ロメル romelu
ロモロ romolo
ロラン lorrain rolan rolin
ロリ lori
ロリス loris lloris lorris rollis
ロリマー rorimer
ロリー rory
ロリータ lolita
ロルカ lorca
ロルダン roldan lordan
ロルフ rolf rolfe
ロレ loret
ロレタ loreta
ロレダン loredan
ロレダーナ loredana
ロレンゼン lorenzen
ロレンツェッティ lorenzetti
ロレンツォ lorenzo
ロレーナ lorena
ロレーヌ lorraine lorene
ロロ lolo
ロロフ roloff
ロワゾー loiseau
ロン ron rohn rong
ロンカッリ roncalli
ロンギ longhi
ロンギヌス longinus
ロングスタッフ longstaff
ロングデン longden
ロングリー longley
ロンゴリア longoria
ロンダ rhonda londa ronda
ロンデル rondell rondelet
ロンドス londos
ロンドン london rondon
ロンバルディ lombardi
ロンバルド lombardo
ロンバーグ roneberg
ロンバード lombard
ロンベルク romberg
ロー law roe ro roh
ローウェル lowell
ローエン royen
ローカー roker
ローガン logan loggan rogan
ローク rourke roark
ローザ rosa
ローシャ rocha
ローシャン rauwshan
ロージング rosing
ロージー rosie
ロースソーン rawsthorne
ロースト roost
ローズ rose
ローズマリー rosemarie
ローゼ lohse rooze
ローゼン rosen lozen roosen
ローゼンタール rosenthal
ローゼンハイン rosenhain rosenhayn
ローゼンバウム rosenbaum
ローゼンバーグ rothenberg
ローゼンフィールド rosenfield
ローゼンブラット rosenblatt rosenblat
ローゼンブラム rosenblum
ローゼンマン rosenman
ローソン lawson
ローゾン lauzon
ロータリ rotari rothari
ローター lothar rother
ローダ rhoda roda
ローダー lauder loder
ローチ roach roache
ローティ rorty
ローテムント rothemund
ローテン lauten wroten
ローテンベルガー rothenberger
ローデ rohde rode
ローディ lordi rodi
ローデン roden rhoden lowdon
ロートン lawton lowton
ロード lord lorde lourd road rhode rod
ロードン rawdon lowden rowdon
ローナ lorna rona lornah rhona
ローバック roebuck
ローパー roper roeper
ローフス rochus rofes
ローブリング roebling
ローベルト robert
ローペ roope
ローマン rohmann
ローマー romer
ローラ laura lola
ローラン laurent
ローランド roland rolando rolland
ローリン lauryn laurin rollin
ローリング loring rawling rowling
ローリングス rawlings
ローリンソン rawlinson
ローリー laurie lowry
ローリーン laureen laurien lorene
ロール laure roll rolle
ローレル laurel
ローレン lauren loren laurene leuren lwren rolen
ローレンス lawrence laurence laurens
ローレンツ lorenz lorentz laurents
ローン lorne roon roan
ローヴェン loven roven
ワイス weiss wais
ワイスバッハ weisbach
ワイスマン waisman weissman
ワイズ wise weisz
ワイズバーグ weisberg
ワイズマン wiseman weisman
ワイツ waitz
ワイト wight
ワイトマン wightman
ワイドナー widener
ワイナンズ winans
ワイナー weiner winer wyner
ワイネル vayner
ワイマン wyman wainman wieman wiman
ワイラー wyler
ワイリー wiley wylie
ワイルダー wilder
ワイルディング wilding
ワイルド wilde wild
ワインガルトナー weingartner
ワインハウス winehouse
ワインバーガー weinberger
ワインバーグ weinberg
ワゥルブレフスキ wroblewski
ワグナー wagner wagener waggner
ワグネル wagner
ワゴナー wagoner waggoner
ワシリエフ vasiliev
ワシリー vasili vassili
ワシル vasyl
ワズィール wazir
ワックス wax
ワックスマン waxman wachsmann
ワッサースタイン wasserstein vaserstein
ワッサーマン wasserman
ワッツ watts wataru
ワディ waddy wadie
ワトキン watkin
ワトキンス watkins
ワトリング watling
ワトリー watley
ワドキンス wadkins
ワナメイカー wanamaker
ワヒド wahid
ワヒード waheed
ワラック warraq
ワラド walad warad
ワリン wallin
ワリー wali
ワリード waleed
ワルド wald
ワレリー valeri
ワレンダ wallenda
ワン wang wan
ワンダー wonder
ワンチュク wangchuck wangchuk
ワンディ wandy
ワンディー wandee
ワンバ wamba
ワークマン workman
ワース worth
ワースレイ worsley
ワーズワース wordsworth
ワーツ wertz wuertz
ワーナー warner
ワーフィールド warfield
ワーマン wurman werman
ワーレン warenne
ングウェニア ngwenya
ンゴンゴ ngongo gongo
ンディアイ ndiaye
ンドゥール ndour
ンドン ndong
ヴァイオレット violet viollet
ヴァイグル weigl
ヴァイゲル weigel waigel
ヴァイス weiss vise veiss
ヴァイスゲルバー weisgerber
ヴァイスマン weismann weissmann
ヴァイセンベルク weissenberg
ヴァイツゼッカー weizsacker
ヴァイト weidt
ヴァイトリング weidling weitling
ヴァイド vaid
ヴァイナー viner
ヴァイノ vaino waino
ヴァイヤン vaillant
ヴァイラウフ weyrauch
ヴァイリュア vahirua
ヴァイル weil
ヴァインガルテン weingarten
ヴァインズ vines
ヴァインマン weinmann
ヴァインライヒ weinreich
ヴァインリヒ weinrich
ヴァウェンサ walesa
ヴァギフ vagif
ヴァグネル vagner
ヴァザ vasa
ヴァザーリ vasari
ヴァシリエフ vasilyev vassiliev vassiljev
ヴァシリス vasilis vassilis vasileios
ヴァシリャウスカス vasiliauskas
ヴァシリー vasiliy vassiliy vassily
ヴァシレ vasile
ヴァジフ vasif
ヴァジャ vazha
ヴァス vaz vas
ヴァスコ vasco
ヴァスコンセロス vasconcelos
ヴァスト vasto wasta
ヴァスネツォフ vasnetsov
ヴァディム vadim vadime vadims vadym
ヴァナー wanner
ヴァニエ vanier vannier
ヴァヒド vahid
ヴァラン vallin
ヴァリ valli warg
ヴァリエール valliere
ヴァル val
ヴァルケンバーグ valkenburgh
ヴァルス valls
ヴァルタン vartan
ヴァルター walther
ヴァルダ valda
ヴァルダウ waldau
ヴァルダス valdas
ヴァルダン vardan
ヴァルツィ varzi
ヴァルテル valter
ヴァルテンブルク wartenburg
ヴァルディス valdis
ヴァルデック waldeck
ヴァルデマール waldemar
ヴァルトシュミット waldschmidt
ヴァルラーム varlam
ヴァルヴァラ varvara
ヴァルヴィス valvis
ヴァレリア valeria
ヴァレリアン valeriane valerien
ヴァレリオ valerio
ヴァレリヤン valerian
ヴァレリー valerie valery valarie
ヴァレンズエラ valenzuela
ヴァレンタイン valentine
ヴァレンテ valente
ヴァレンティ valenti
ヴァレンティン valentin valentyn vallentin
ヴァレンティーナ valentina
ヴァレンティーニ valentini
ヴァレンヌ varenne
ヴァレール valere
ヴァロリー valorie valory
ヴァロワ valois
ヴァロン valon
ヴァローティ valoti
ヴァン van vagn
ヴァンゲリス vangelis
ヴァンゲンハイム wangenheim
ヴァンダー vander wander
ヴァンツィーナ vanzina
ヴァンデラ vandella vendera
ヴァンデル wandel
ヴァンデルレイ vanderlei
ヴァヴィロフ vavilov
ヴァージニア virginia
ヴァージル virgil
ヴァーダニャン vardanyan vardanjan
ヴァーツラフ vaclav vaslav
ヴァーティ varty
ヴァーデン varden
ヴァードン verdon
ヴァーニー varney
ヴァールブルク warburg
ヴァーン vern verne
ヴィ ve vi
ヴィアール viard
ヴィエスワフ wieslaw
ヴィエット viet
ヴィエニャフスキ wieniawski
ヴィエルニ vierny
ヴィエルヌ vierne
ヴィオラ viola
ヴィオランテ violante
ヴィオレッタ violeta violetta
ヴィオレット violette
ヴィカス vikas vicas
ヴィキング viking
ヴィクセル wicksell
ヴィクター victor
ヴィクトリア victoria viktoria wiktoria
ヴィクトル viktor wiktor
ヴィクトワール victoire
ヴィクラマーディティヤ vikramaditya
ヴィクラム vikram
ヴィグマン vigman wigman
ヴィコ vico vicaut
ヴィゴ viggo vigo
ヴィシャス vicious
ヴィシンスキー vyshinsky wyszynski
ヴィスコンティ visconti
ヴィゼテリー vizetelly
ヴィソツキー vyssotsky vysotskiy
ヴィタリ vitali
ヴィタリー vitaly
ヴィターレ vitale
ヴィダー vidor
ヴィッカーズ vickers
ヴィッキー vicki vickie
ヴィック vic vick vicq
ヴィッコ vicco
ヴィッテ witte vittet
ヴィットハウアー witthauer
ヴィットマン wittmann widmann
ヴィッラーニ villani
ヴィツェル witzel witsel
ヴィツォレク wieczorek
ヴィテッリ vitelli
ヴィトルト witold
ヴィトール vitor
ヴィド vid vido
ヴィドシッチ vidosic
ヴィドマー vidmar
ヴィニシウス vinicius
ヴィニュロン vigneron
ヴィニョン vignon
ヴィニー vinnie vinny vigny viney
ヴィヒマン wichmann
ヴィヨン villon
ヴィラール vilar
ヴィリアーズ villiers
ヴィリギス willigis
ヴィリゲリム wilgelm
ヴィリー willi
ヴィルアルドゥアン villehardouin
ヴィルケ wilke wilcke
ヴィルジニー virginie
ヴィルデ vilde
ヴィルト wirth
ヴィルトルート wiltrud
ヴィルヌーヴ villeneuve
ヴィルブラント wilbrand
ヴィルヘルミーネ wilhelmine
ヴィルヘルム wilhelm
ヴィルヘルムソン vilhjalmsson wilhelmsson
ヴィルホ vilho
ヴィルマ vilma
ヴィルム wilm
ヴィルモラン vilmorin
ヴィレ ville
ヴィレム vilem villem
ヴィロタ villota
ヴィング ving
ヴィンケルホック winkelhock
ヴィンケルマン winkelmann
ヴィンス vince
ヴィンセント vincent vincente vintcent
ヴィンターフェルト winterfeldt
ヴィンチェンツォ vincenzo
ヴィンツェンツ vincenc vinzenz
ヴィンツェンティ wincenty
ヴィントン vinton vint
ヴィンドミュラー windmuller
ヴィンフリート winfried
ヴィヴ viv
ヴィヴィアン vivien vivean vyvyan
ヴィヴェク vivek
ヴィーゼ wiese
ヴィータウタス vytautas
ヴィータースハイム wietersheim
ヴィーチ veitch
ヴィーデ wide wiede
ヴィーデマン wiedemann
ヴィートリス vietoris vitols
ヴィードフ veadov wiedoeft
ヴィーナス venus
ヴィーン wien
ヴェイッコ veikko vexi
ヴェイヴォダ vejvoda
ヴェガール vegard
ヴェジロフ vazirov
ヴェス vess woss
ヴェステルマン westermann
ヴェストファーレン westphalen
ヴェストリス vestris
ヴェスパーマン vespermann
ヴェスプッチ vespucci
ヴェセリン veselin vesselin
ヴェセリー vesely
ヴェッキ vecchi
ヴェッキオ vecchio
ヴェッツェル wetzel wetzell
ヴェドラン vedran
ヴェドリーヌ vedrine vedrines
ヴェナンシオ venancio
ヴェナンツォ venanzo
ヴェネチアン venetiaan venetian
ヴェネツィアーノ veneziano
ヴェラ vera werra
ヴェラスケス velasquez
ヴェリコ veljko
ヴェリトス velits
ヴェリミル velimir
ヴェルキ woelki wolki
ヴェルサーチ versace
ヴェルジェ verge
ヴェルツ weltz
ヴェルテ welte
ヴェルテメール wertheimer
ヴェルデ velde verde verdet viridis
ヴェルディ verdi verdy
ヴェルディエ verdier
ヴェルトローニ veltroni
ヴェルドーネ verdone
ヴェルナー werner worner wernher
ヴェルニエ vernier
ヴェルニッケ wernicke
ヴェルネ vernet
ヴェルネル verner
ヴェルバ werba
ヴェルヘイ verheij verhey
ヴェルムート vermouth wermuth
ヴェルレ werle
ヴェルレー verley
ヴェレス veres
ヴェレル verrell
ヴェロ vero verrot
ヴェロニカ veronica veronika weronika
ヴェロニク veronique veronik
ヴェロン veron veton
ヴェンク wenck
ヴェンケ wenche
ヴェンツェル wenzel
ヴェンデ wende
ヴェークマン weegmann wegmann
ヴェーデル wedel
ヴェーバー weber
ヴォイスラヴ vojislav
ヴォイチェフ wojciech vojtech
ヴォイト voigt voight
ヴォイルシュ woyrsch
ヴォジニャク wozniak
ヴォズネセンスキー voznesensky
ヴォネガット vonnegut
ヴォリスキー volsky
ヴォルカン volkan
ヴォルコフ volkoff
ヴォルチコフ volchkov
ヴォルデマールス voldemars
ヴォルピ volpi
ヴォルフ wolff volf
ヴォルフガング wolfgang
ヴォルフラム wolfram
ヴォロシン voloshin voloshyn
ヴォロック volok volokh
ヴォロディームィル volodymyr
ヴォロノフ voronov
ヴォロンツォフ vorontsov
ヴォー vau vo
ヴォールファールト wohlfahrt wohlfarth
ヴォーン vaughan vaughn
ヴカシン vukasin
ヴキチェヴィッチ vukicevic
ヴク vuk
ヴコイェヴィッチ vukojevic
ヴチッチ vucic
ヴチニッチ vucinic
ヴュルテンベルク wurttemberg wurtemberg
ヴラスティミル vlastimil vlastimir
ヴラダ vlada
ヴラティスラフ vratislav wratislaw
ヴラディミール vladimir
ヴラトコ vlatko
ヴラド vlad vlado
ヴラニツキー vranicky vranitzky wranitzky
ヴラホス vlahos
ヴランチッチ vrancic veranzio
ヴリアミー vulliamy
ヴルツ wurz
ヴンダー wunder
ヴンダーリヒ wunderlich
`;
export default table;
