import { letterTable } from '../letter-table.ts';

/**
 * Chinese names as Singapore, Malaysia and Indonesia spell them, after Hokkien and Teochew, with the pinyin of the letters they
 * most often stand for: Lim Guan Eng is Lin Guanying. By hand; what is spelled as in pinyin is here as well.
 */
export const HOKKIEN: Readonly<Record<string, string>> = letterTable(`
  ah=ya aik=yi ban=wan bee=mei beng=ming bin=bin,min boon=wen chai=cai chee=zhi,zi cheng=qing,cheng chew=zhou chin=jin,zhen ching=qing
  chong=zhong choo=zhu,ci choon=chun chuan=quan,chuan chye=cai eng=ying,rong geok=yu giok=yu guan=guan,yuan hai=hai heng=xing,heng
  hian=xian hock=fu hoe=he hong=feng,hong hsien=xian hua=hua huat=fa hui=hui hwa=hua hwee=hui jin=ren,jin kah=jia kai=kai keat=jie
  keng=qing,jing kheng=qing khim=qin kiat=jie,ji kim=jin kok=guo kong=guang,gong koon=kun kuan=guan,guang kwang=guang lai=lai
  leng=ling,long leong=liang,long lian=lian liang=liang liat=lie lip=li loong=long meng=ming mui=mei nam=nan nee=ni ngee=yi peck=bi
  peng=ping,bing phaik=bi poh=bao san=shan seng=cheng,sheng,xing siang=xiang siew=xiu,shao sim=xin sin=xin siok=shu song=song,xiong soo=shu,si
  soon=shun suan=xuan,quan swee=rui,shui teck=de teik=de thiam=tian tian=tian,zhen tiong=zhong,chang chok=zuo tong=dong,tang tuan=duan wah=hua wan=wan
  wee=wei wei=wei wen=wen yan=yan yang=yang yen=yan yeow=yao yew=yao,you yin=yin yoke=yu yong=yong,rong yuan=yuan yuen=yuan
`);

/** Family names so spelled. */
export const HOKKIEN_FAMILIES: Readonly<Record<string, string>> = letterTable(`
  ang=hong cheah=xie chew=zhou chia=xie chua=cai foo=fu,hu gan=yan goh=wu heng=wang ho=he kang=jiang khoo=qiu koh=xu,gao kuok=guo kwek=guo
  lee=li lim=lin loh=luo low=luo,liu neo=liang ng=huang oei=huang ong=wang ooi=huang poh=fu quek=guo seah=she sim=shen soh=su tan=chen tay=zheng
  teo=zhang teoh=zhang tio=zhang toh=du,zhuo wee=huang yeo=yang yeoh=yang
`);
