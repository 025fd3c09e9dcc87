/** Hard pairs of organisations and of ships, aircraft and other things; as in `persons.ts`. */
export const ORGANISATIONS = `
legal forms
= Vektor OOO | Vektor LLC
= SIS DOO | SIS d.o.o.
= Acme Trading Company Limited | Acme Trading Co., Ltd.
= OJSC Alevkurp | Open Joint Stock Company Alevkurp
= Siemens Energy AG | Siemens Energy Aktiengesellschaft
= Grupo Altex SA de CV | GRUPO ALTEX, S.A. de C.V.
= Nordwind GmbH & Co. KG | Nordwind GmbH
= Rosneft PJSC | Rosneft
= Limited Liability Company Megatron | MEGATRON, OOO
= Obshchestvo s Ogranichennoi Otvetstvennostyu Manometr | Manometr LLC
words and abbreviations
= Global Communications Group | Global Comm Grp
= Atlas Technical Services | Atlas Technical SRVCES
= Delta International Trading | Delta Intl Trdg
= National Iranian Oil Company | Natl Iranian Oil Co
= Khorasan Metallurgical Industries | Khorasan Metallurgical Inds
= Bank of Moscow | Moscow Bank
= Smith and Sons | Smith & Sons
= The Orchid Foundation | Orchid Foundation
= Ministry of Defence of Iran | Min. of Defense of Iran
= Scientific Production Enterprise Saturn | Saturn Scientific and Production Enterprise
slips
= Rosoboronexprot | Rosoboronexport
= Limited Libility Company Polyot | Limited Liability Company Polyot
= Mahan Ar | Mahan Air
= Islamic Revolutonary Guard Corp | Islamic Revolutionary Guard Corps
= Aerocaribbean | Aero Caribbean
= Kalashnikov Concren | Kalashnikov Concern
= STATESHIPPING COMPANY KERCH FERRY | STATE SHIPPING COMPANY KERCH FERRY
= Metal1investbank | Metallinvestbank
= NEXIGNJOINT STOCK COMPANY | NEXIGN JOINT STOCK COMPANY
= HYDRA SCIENTIFIC AND PRODUCTIONASSOCIATION | HYDRA SCIENTIFIC AND PRODUCTION ASSOCIATION
= OFFICE OF SC IENTIFIC COOPERATION ORION | OFFICE OF SCIENTIFIC COOPERATION ORION
= STOCK COMPANY VEGALINE JOINT | JOINT STOCK COMPANY VEGALINE
= JOIN STOCK COMPANY VEGALINE | JOINT STOCK COMPANY VEGALINE
= TERRALUX GMHB | TERRALUX GMBH
= OJSCC Neftestroy | OJSC Neftestroy
# MARIA LUX | MARIA GMBH
known by one word
= Delmora | Delmora Prisoner Support and Human Rights Association
= Kredobank of Russia | Kredobank
= Ural Bank for Reconstruction and Development | Ural Bank for Reconstruction and Development (UBRiR)
# Delmora Trading | Delmora Shipping
# Kredobank of Russia | Kredobank of Serbia
words of other scripts
= Омский завод приборостроения | Omsk Instrument Making Plant
= Национальный банк Греции | Εθνική Τράπεζα της Ελλάδος
= Iran Electronics Industries | صنایع الکترونیک ایران
= Syrian Company for Oil Transport | الشركة السورية لنقل النفط
= Harbin Institute of Technology | 哈尔滨工业大学
= Група Вега | Vega Group
# Омский завод приборостроения | Perm Instrument Making Plant
# China National Petroleum Corporation | China National Offshore Oil Corporation
# 北京航空航天大学 | 南京航空航天大学
places
# Acme of Atlanta | Acme of Boston
# Meridian Shipping Dubai | Meridian Shipping Singapore
# Bank of Baroda | Bank of Bengal
# Tehran Cement Company | Shiraz Cement Company
# First National Bank of Texas | First National Bank of Ohio
# University of Tehran | University of Tabriz
# Hotel Central Havana | Hotel Central Madrid
numbers
# State Scientific Institute of Testing No. 12 of the Ministry of Defence | State Scientific Institute of Testing No. 21 of the Ministry of Defence
# Factory No. 8 | Factory No. 6
# Plant 123 | Plant 132
# Institute No. 27 | Institute No. 72
= Factory No. 8 | Factory Number 8
= Second Academy of Sciences | 2nd Academy of Sciences
= 27th Scientific Center | Scientific Center 27
kinds and families
# Miller & Sons | Miller & Daughters
# Orion Shipping | Orion Airlines
# Golden Star Hotel | Golden Star Pharmacy
# Alfa Bank | Alfa Insurance
# Sunrise Trading | Sunset Trading
# Eagle Mining Corporation | Falcon Mining Corporation
# Ministry of Defence | Ministry of Finance
# Iran Air | Iran Oil
# Global Trading LLC | Universal Trading LLC
# General Contracting Company | General Machinery Company
# Northern Light Energy | Northern Star Energy
acronyms
= Islamic Republic of Iran Shipping Lines (IRISL) | IRISL
= SOGAZ Insurance | SOGAZ
= NIOC | National Iranian Oil Company
= Fuerzas Armadas Revolucionarias de Colombia | FARC
= Petróleos de Venezuela S.A. (PDVSA) | PDVSA
= Petróleos de Venezuela S.A. (PDVSA) | Petróleos de Venezuela
# NIOC | National Iranian Gas Company
# ABC | Aleppo Building Company
# IRISL Shipping | Islamic Republic of Iran Broadcasting
# IRISL | IRIB
# NIOC | NITC
other scripts
= Тульский электромеханический завод | Tula Electromechanical Plant
= Министерство обороны Сирии | Syrian Ministry of Defence
= Открытое акционерное общество Маяк (ОАО Маяк) | Mayak OJSC
# Казанский завод | Tula Plant
= ООО Вектор | Vektor LLC
= Газпром нефть | Gazprom Neft
= ПАО Сбербанк | Sberbank PJSC
= Калашников Концерн | Kalashnikov Concern
= АО Уралвагонзавод | Uralvagonzavod JSC
= شركة الفرات للتجارة | Al Furat Trading Company
= حزب الله | Hizballah
= 华为技术有限公司 | Huawei Technologies Co., Ltd.
= 三菱重工業株式会社 | Mitsubishi Heavy Industries
= Εθνική Τράπεζα | Ethniki Trapeza
# ООО Вектор | Vostok LLC
# Газпром | Rosneft
`;

export const THINGS = `
ships
= OCEAN STAR | M/V Ocean Star
= MT Adrian Darya 1 | ADRIAN DARYA 1
= CLAVEL | Clavell
= Sea Breeze II | SEA BREEZE 2
= GRACE ONE | Grace 1
= Pacific-Bravo | PACIFIC BRAVO
= SILVER STAR 7 | Silver Star VII
= Звезда | ZVEZDA
# OCEAN STAR | OCEAN STAR 2
# Sea Breeze I | Sea Breeze II
# Iran Shahed 8 | Iran Shahed 6
# BALTIC LEADER | BALTIC PILGRIM
# LADY R | LADY D
# OCEAN PRINCE | OCEAN PRINCESS
# SEA STAR | SEA STORM
# SUN RISE 11 | SUN RISE 17
# Joel Scott | JOEL
# EP-MNA | EP-MNB
`;
