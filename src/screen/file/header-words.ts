/** What a column of a customer file can hold. */
export const COLUMN_FIELDS = [
  'id',
  'name',
  'first_name',
  'middle_name',
  'last_name',
  'company',
  'alias',
  'schema',
  'birth_date',
  'country',
  'gender',
  'identifier',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/**
 * Header words by what they announce, in the languages files are most often kept in; compared without case,
 * accents, spaces and punctuation. The words that mean either a whole name or a part of one are in
 * `AMBIGUOUS_NAME`.
 */
export const HEADER_WORDS: Readonly<Record<ColumnField, string>> = {
  id: 'id,customer id,client id,party id,account id,record id,row id,cust id,customer no,customer number,client no,client number,kundennummer,kunden id,kundennr,numero client,id client,id cliente,numero cliente,codice cliente,klantnummer,reference,ref,uid,uuid,key,entity id,номер клиента,客户编号,顧客番号,kd nr,kunden nr,kunden nummer,kunden no,debitor,debitor nr,debitorennummer,mitgliedsnummer,customer code,customer ref,customer reference,client code,client ref,client reference,member id,n client,n de client,numero de client,code client,reference client,identifiant,identifiant client,matricule,numero de cliente,n de cliente,no de cliente,codigo cliente,codigo de cliente,id de cliente,n cliente,no cliente,numero do cliente,codigo do cliente,klant nr,klant id,klantcode,relatienummer,debiteurnummer,numer klienta,nr klienta,id klienta,kod klienta',
  name: 'full name,fullname,names,caption,customer name,client name,party name,person name,entity name,account name,account holder,holder name,beneficiary,beneficiary name,counterparty,counterparty name,display name,complete name,name of customer,customer,nom complet,nom et prenom,nom prenom,prenom nom,nombre completo,nombre y apellidos,nome completo,nome e cognome,cognome e nome,vollstandiger name,vor und nachname,kundenname,klantnaam,volledige naam,imie i nazwisko,nazwisko i imie,ad soyad,adi soyadi,adı soyadı,фио,полное имя,піб,наименование,الاسم,الاسم الكامل,نام کامل,姓名,名称,客户名称,氏名,名前,성명,이름,name vorname,vorname name,vorname nachname,nachname vorname,vor nachname,kontoinhaber,nom et prenoms,nom prenoms,prenom et nom,nom du client,nom client,titulaire,beneficiaire,apellidos y nombre,nombre y apellido,nombre apellidos,nombre del cliente,nombre cliente,titular,beneficiario,nome cliente,nome do cliente,nominativo,cognome nome,nome cognome,intestatario,naam klant,imie nazwisko,nazwisko imie',
  first_name:
    'first name,firstname,given name,given names,givenname,forename,forenames,first,fname,christian name,prenom,prenoms,vorname,voornaam,primer nombre,primeiro nome,imiona,имя,adi,نام,名,given,vornamen,rufname,voornamen,roepnaam,nombres,nombre de pila,nome proprio,primo nome,pierwsze imie',
  middle_name:
    'middle name,middlename,middle,mname,second name,patronymic,father name,отчество,segundo nombre,nome do meio,fathers name',
  last_name:
    'last name,lastname,surname,family name,familyname,last,lname,sname,nom de famille,nachname,familienname,achternaam,apellido,apellidos,primer apellido,cognome,sobrenome,apelido,nazwisko,фамилия,прізвище,soyad,soyadi,soyadı,نام خانوادگی,姓,family,zuname,nachnamen,nom patronymique,nom d usage,apellido paterno,apellido materno,segundo apellido,apelidos,familienaam,geslachtsnaam,surnames',
  company:
    'company,company name,organisation,organization,organisation name,organization name,business name,legal name,registered name,trading name,firm,firm name,corporate name,raison sociale,denomination,razon social,denominacion,ragione sociale,razao social,firma,firmenname,unternehmen,bedrijf,bedrijfsnaam,nazwa,nazwa firmy,unvan,название,название организации,公司,公司名称,会社名,vessel name,ship name,vessel,firmenbezeichnung,gesellschaft,societe,nom societe,nom de la societe,entreprise,nom de l entreprise,denomination sociale,empresa,nombre de la empresa,denominacion social,societa,azienda,denominazione,denominazione sociale,naam bedrijf,handelsnaam,onderneming,spolka,nazwa spolki',
  alias:
    'alias,aliases,aka,a k a,also known as,other names,other name,former name,former names,previous name,maiden name,weak alias,name original script,original script name,native name,alias names,псевдоним',
  schema: 'schema,party type,entity type,customer type,client type,type of party,subject type,record type',
  birth_date:
    'birth date,birthdate,birth dates,date of birth,dob,birthday,born,birth year,year of birth,yob,date de naissance,naissance,annee de naissance,ddn,geburtsdatum,geboren,geburtstag,geboortedatum,fecha de nacimiento,fecha nacimiento,nacimiento,data di nascita,data nascita,data de nascimento,data nascimento,data urodzenia,dogum tarihi,doğum tarihi,дата рождения,дата народження,تاريخ الميلاد,تاریخ تولد,出生日期,生年月日,生日,생년월일,geb datum,geb dat,geb am,geboren am,geburtsdat,geburtsjahr,date naissance,date naiss,date de naiss,date nais,ne le,nee le,annee naissance,fecha nac,fecha de nac,fec nac,f nacimiento,f nac,ano de nacimiento,nato il,nata il,data nasc,data de nasc,anno di nascita,geboren op,geboortejaar,data ur,rok urodzenia,birth dt,date birth',
  country:
    'country,countries,country code,nationality,nationalities,citizenship,citizenships,residence country,country of residence,country of citizenship,country of incorporation,country of registration,jurisdiction,residency,pays,nationalite,pays de residence,land,nationalitat,staatsangehorigkeit,staatsburgerschaft,wohnsitzland,nationaliteit,pais,nacionalidad,nacionalidade,paese,nazionalita,cittadinanza,kraj,obywatelstwo,ulke,ülke,uyruk,страна,гражданство,країна,громадянство,الجنسية,البلد,国籍,国家,国,국적,main country,flag,country name,iso country,country iso,staatsangehoerigkeit,staatsbuergerschaft,nationalitaet,wohnland,landercode,laendercode,code pays,pays residence,ciudadania,pais de residencia,pais residencia,codigo pais,cidadania,nazione,paese di residenza,paese residenza,codice paese,landcode,woonland,kod kraju,kraj zamieszkania,narodowosc,państwo',
  gender:
    'gender,genders,sex,sexe,genre,geschlecht,geslacht,sexo,genero,sesso,genere,plec,cinsiyet,пол,стать,الجنس,性别,性別,성별,płeć',
  identifier:
    'identifier,identifiers,passport,passport no,passport number,national id,national id number,national identity number,id number,id no,identity number,identity card,id card,document number,document no,tax id,tax number,tax no,tin,tax identification number,vat,vat number,vat id,registration number,registration no,company number,lei,lei code,bic,swift,swift code,imo,imo number,mmsi,ssn,social security number,inn,инн,огрн,паспорт,номер паспорта,passeport,numero de passeport,siren,siret,reisepass,passnummer,ausweisnummer,steuernummer,handelsregisternummer,pasaporte,dni,nie,nif,cif,cedula,rfc,rut,passaporto,codice fiscale,partita iva,passaporte,cpf,cnpj,pesel,nip,krs,regon,bsn,kvk,护照号码,身份证号,统一社会信用代码,call sign,wallet,wallet address,crypto address,inn code,ogrn code,registration,unique entity id,duns,reisepassnummer,reisepass nr,pass nr,ausweis nr,personalausweis,personalausweisnummer,steuer id,steuer nr,ust id,ust idnr,handelsregister,numero passeport,n passeport,numero siren,numero siret,numero de tva,numero de pasaporte,numero pasaporte,numero de documento,numero documento,numero passaporto,numero di passaporto,paspoort,paspoortnummer,btw nummer,kvk nummer,paszport,numer paszportu,nr paszportu,dowod osobisty',
};

/** Words for a whole name where they stand alone and for one part of it where the other part has a column. */
export const AMBIGUOUS_NAME = 'name,nom,nombre,nome,naam,imie,isim,ad,имя клиента';

/** In these languages the ambiguous word beside a given name means the family name. */
export const FAMILY_BESIDE_GIVEN: Readonly<Record<string, string>> = {
  nom: 'prenom,prenoms',
  name: 'vorname',
  naam: 'voornaam',
};

/** Headers that end like a name column and hold something else. */
export const NOT_A_PARTY_NAME =
  /(user|login|file|host|domain|server|bank|branch|product|city|town|street|country|state|region|list|sheet|table|agent|manager|officer|list)name$/;
