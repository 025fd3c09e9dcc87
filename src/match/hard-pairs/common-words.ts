/** Hard pairs of organisations that share but a kind and a country, or a few letters; as in `organisations.ts`. */
export const COMMON_WORDS = `
kinds and countries alone
# Deutsche Bank AG | German-Iranian Trade Bank
# Bank of China | JSC PRC
# Société Générale | Societe Generale de Cacao
# Korea Trading | Korea Ryongsan Trading
= Deutsche Bank | German Bank
= Bank of Syria | Syrian Bank
= Специальное бюро по релейной технике, СБРТ | Special Bureau for Relay Technology JSC
letters
# ISIL | ISL
# Iran Air | IRA
# KQIM | Al-Karim Quarries in Mosul
# AQIM | Al-Qasr in Mosul
= NIOC | National Iranian Oil Company
= FARC | Fuerzas Armadas Revolucionarias de Colombia
where a subsidiary is
= Rosneft Deutschland GmbH | Rosneft
= Mahan Air Iran | Mahan Air
# Meridian Shipping Norway | Meridian Shipping Singapore
# Acme Germany | Acme Iran
`;
