// Written by scripts/names/build.ts; change the script or the data, not this file.
// Source: opensanctions/rigour, MIT, (c) OpenSanctions.org.
const table: string = `
jr|Jr|Junior|mladší
sr|Sr|Snr|Senior
esq|Esq|Esquire
dr|Dr|Doctor|Doktor|Doktorin
prof|Prof|Professor
md|MD|Doctor of Medicine
dds|DDS|Doctor of Dental Surgery
dvm|DVM|Doctor of Veterinary Medicine
phd|PhD|Doctor of Philosophy
cpa|CPA|Certified Public Accountant
cfa|CFA|Chartered Financial Analyst
cma|CMA|Certified Management Accountant
csa|CSA|Certified Senior Advisor|Certified Senior Associate
bin|ben|bin|ibn|ibn al|ibn ul|בן|בר|بن|ابن|ابن ال
bint|bint|bint al|ult|mint|bat|בת|بنت|بنت ال
ould|ould|wuld|wald|ولد
abu|Abu|Abu al|أبو
abul|Abul|Abu al|Abu-l|أبو ال
abdul|Abdul|Abd al|Abd-al|عبد ال
umm|Umm|Umm al|Ummul
von|von|von und zu|von der
van|van|van und zu|van der|van de
saint|san|santa|santo|são|saint|st|st.|ste
haji|haji|hajji|hajj|el haj|al hajj|حاج|حاجي
sheikh|sheikh|shaikh|shaykh|شيخ|شيخة
`;
export default table;
