import { levelSounds, skeleton } from "../text/name-sounds.ts";

/**
 * How many names bear a word, by its consonant skeleton: the floor of the binary logarithm of the number of alias groups,
 * of 30919, that hold it. Example: "mhmd" for Muhammad stands high; words that are absent are rare.
 * Source: counted by training/name-rarity.ts over the shared names of the OFAC list (US government work), netranslit (CC0)
 * and Google transliteration (Apache-2.0).
 */
const rows: readonly (readonly [number, string])[] = [
  [9, "a kmbn"],
  [8, "abshst al k lk mhmd"],
  [7, "ak akznrn an b bnk fr hsn jnt jsk kn kr krb lmtd ltd s stk"],
  [
    6,
    "ab ad ahmd akn akrnshn aln amn amr ank anst ar ark arn as at atztnst bk bl blk blnt bn br brs brt bt d dn h hmd hn kl kln km knk krk krn ks l lblt m mk mn mr mrn n rz sd sh shb shl shn shr sk sl sn sr srk st t trdnk z zd",
  ],
  [
    5,
    "abd abdl abn abrhm adn ah ajsk akl akr aktr ald alh alhndr alk alks alksndr alr als alt am andr anknrnk ans ant antn antrbrs antrntnl ard arl arm ars arsh asf ash ask asl asn ast astn atn atr az bd bkl bkr bln bls brd brdktn brk brn brsh brz brzdstn bs bshr btr dk dl dlbmnt dr ds frs hd hj hk hl hldnk hm hnk hr ht j jn jnk jr kb kd klb klk klm klr kls kml kns krbrtn krd krl krm krs ksh kt kz ln ls md mhd mkl mkn ml mnk mnkmnt mnt mrk ms mt nb nk nklsh nm nr nshn r rd rk rl rn rs rsk rsrsh sb sbr shbnk shk shm shnk slm smn snk sntfk sntr srs str tk tl tn tr trd trk tshnlk zn",
  ],
  [
    4,
    "abdn abdrhmn abk abl abr abs adl adm af ahn ahr ahshnk akb akm akns aks akt aktrsh aldmr aldmrsh alf alksndrsh alktrnk alm alz ambrt amd amk and andstr andstrl andstrs ankl ankr anm anrk ansh anstmnt antr arb arkn arknztn arns art arz asb asd ashr asldtlsk aslm aslmk asm asr atb atkrt atl azk azm azn azr bdn bdr bh bhr bjsk bkn bks bkt blnk blsh blt bm bnd bnl bns bnt brdbrt brks brl brm brnk brns brsk brsn brtn bsh bsk bsn bst btl btn btrshmkl bz db dln dm dmtr dnk dnl dns drk drn dskn dt f fd fdrl fktr fl fn fnd frk frkn fs ft fz hb hdr hld hlf hmn hrk hrn hrs hrt hs jbr jd jhd jhn jk jl jm jml jrk js kbl kbn kbr kbtl kdr kjsk kld klt kmbh kmn kmr kmrsl kmt knd knl knr knrl knstrktn knstrktrsk knt knz krbn krdn krkn krmn krnk krnt krsh krsk krsn krst krt krz ksdrstn ksk ksl ksm ksn ksr kst ktn ktr kzn lb ld lkn lnd lnk lns lr lsh lt lz mb mdn mh mhl mhr mhsn mjd mkr mks mlk mln mns mnsr mrs mrt mrz msh mshl mshn msk msr mstf mtl mz mzk nd nj nkl nl ns nsr nt ntnl rb rbr rdk rdn rhm rhn rj rkn rm rmn rnk rsh rshd rsn rst rt sbk sbl sdk sf sfr shd shkr shrk shrkt shrn shrt sht skl skn skr skrt skt slk slmn sln sls sm sml smr sns snt srkt srl srn stl stm stn sz tb thnlk tkrt tm tmn tmr tnk trn trns trs trst ts tsh tshnlks zhr zk zntr zr",
  ],
  [
    3,
    "abdkdr abdmd abdz abkr absh abt adb adk admn adr adrd adrn ads adt afr afs aftr ahb ahbrt ahd ahl ahmt aht aj ajn ajr akbmnt akbr akd akln aklr aknk akrn akrs aktrn akz alb albk albn albrt aldmrn aldn alfr alfrd alhndrsh alkn alkr alksh alksndrn alktrnks almn almr alnd alnk alns alrd alrsh alsh alsk alsn altn altr aml amnl ams amsh amt andn andrs andrsn ankls ankn anks anl anr ansk ansr anstmnz anstn ansts antd antl antlsh anz arbn ardn arf arhn arj arjn arkl arks arkt arln arlns armd armn arnk arsk arsl arsn artm artn ashk ashm ashmr ashn ashnk ashrjdn askr asln aslsh asml asmn asnk astk astr astrn atf atk atls atm atmn ats azl bdl bht bkrd bld bldnk blkn blm blr blshn blsk blstn blz bndr bnkl bnm bnr bnsh bnsn bntn bnz brbr brdk brdn brds brhm brj brkd brkl brkn brkr brkt brmn brnd brnl brnt brsl brst brtl brtr brts brzn bshk bsl bsns bsr bstn btk btln btrlm btrs bts bzn bzr dbl dbn dbr dbrtmnt dbs df dfns dhl djn dkl dkn dkr dks dlk dlr dls dmk dmn dms dnkr dnr drd drkn drs drt dsh dsn dz dzn fb fdl fdr fdrln fdrtn fk fkb fkn fkr flh fln flr flrs fls fndtn fnk fnr fns frd frks frl frm frn frnk frns frst frt frz fsl fzk fzl hbr hdt hf hfz hkn hlk hlm hln hls hmdn hmr hmz hnd hns hrb hrd hrm hrndz hrnk hrsh hrz hsh hshm hsk hsm hsnk hsr htb htm htn hz hzr jb jfr jkr jln jmn jmt jnd jns jrdn jrn jsh jsm jt kbk kbns kbrl kbrn kbrt kbs kbt kdf kdn kds kf kfr kh khl khn khr kj klbl klbn kldn kldr klf klks klmn klnk klsd klsh klsn klz kmb kmbl kmblh kmblks kmbnt kmbr kmrs kms kmsh kmz knb kndr kndsh knkl knks knm knsh knsk knsltnk knsrn kntn kntr knzlz krbk krds krdt krkl krkr krks krkt krls krnd krnl krnr krshn krsl krstn krtl krtn krzn kshk kshm kshr kstl kstn kstr ktk ktln ktnk ktrn kts kzk kzl kzmn kzr lbn lbr lbz ldk ldn lf lh lkl lkr lkstks lm lmr lrk lrn lrs lsl lsn lsnk ltn ltr lzr mbl mbrk mdl mhlsh mhn mj mjr mkln mklsh mkrn mkt mld mlnk mlr mls mlt mltr mnd mndl mnfktrnk mnkn mnl mnr mnsh mnstr mnz mrd mrkn mrks mrl mrm mrsk mrsl mrtn msd mshk mshm mshnkl mshnr mshnstrn mshnstrtln mshr msl mslm msn mst mstr mtk mtn mtr mtrl mtrls mts mzn mzr nbf nbk nbl ndr nf nft nkm nkn nkr nks nkt nmd nmn nmr nrk nrn nrs nrt nsk ntl nz nzm nzr rbk rbl rbn rbrt rdnk rdrkz rf rh rhl rhmn rkb rkd rkl rks rlf rltnr rml rmr rnd rnt rshn rsl rsr rstns rtl rzk rzn sbhn sbn sbrbnk sbrn sbrt sbt sdn sdr shbl shbldnk shbn shbr shbrd shdr shf shlk shln shmk shmkl shml shmr shms shnb shnd shnjn shnt shrd shrf shrs shs shz sks slb slr slt sltn sltns smb smd smrt snd sndr snj snl snr sntn sntrl srb srf srh srkn srksh srmn srt stms stnk stns strk strs sts tbl tbr td tdr th thn thr thrn tj tkl tkn tkr tlb tlk tln tlr tls tmk tms trb trl trm trnk trnsbrt trnsbrtn trnt trsh tshnkl tsk tz zb zbr zfr zkn zkr zkrt zl znk znt zntrln zrk zrn zt",
  ],
  [
    2,
    "2 abdkrm abdmlk abdrhm abmjn abrk abrlsh abrn abrt abtn adkr adkznsz adln adrs afn afns afrk afrm ahrn ajd akbl akdm akdmk akf akls akmbn aknd aknr aknsh aknt akrl akrm akrsh aksh aksn akst aktk alds alkdf alkm alkt alktr almnm almz alnr alnt alntn alrs alrz alzr amb ambrs amln amns amnt amsk andl andrl andrn anh anjnrnk ankrd anrst anstrmnt anstzn antrn arbk arbl arbsh arkr arld arlnd arls arlsk armr arsnl arst artbt asdr ashl ashtr asld asmr asns asrsk astblshmnt asts atlt atz azd azmn bdk bhl bj bjtn bkd bksk bksn blb bldn bljk blkr blmr blnd blns blrsn blsn bltk bltn bmn bmr bnkn bnts brft brhn brmr brndn brnsh brtk brtnrs brtnrshb bsb bsd bshn bskl btb btrk btrsh btrz bzk bzl dh dhkn dlb dlt dmnd dmnk dnkn dnt drl dshn dstrbtn dzmtr fds fhr fkl flb fld flk flks flrn flt fml fnsl frmn frnd frsn frtn frzn ftm ftr hbl hbrt hdk hdn hkm hkr hlb hldnks hlmn hlr hlt hml hmsh hmt hnr hnz hrkt hrld hrmn hrtl hrzl htl htr hzm jbl jdt jkb jnsn jrd jrs jsn kbrk kbrs kbsh kjr klbrt klds klmb klns klrd klrs klsk kmbs kmd kmns knkd knkr knrs knsl knstntn kntrl kntrs knts knzrn krbl krbs krlk krln krmt krns krshk krts krzk ksb ksbr kshl kshn ksrn ktb ktf ktl ktlk kzbrm lbd lbrt lbrtn lbs lks lmn lndsh lnkr lnrd lrnt lsd lsk lsr lst ltf lts lznk mbn mf mhm mhtr mkd mkld mksh mlkn mlm mnb mndn mndr mnkl mnmr mntl mntn mntr mnts mrb mrf mrh mrkl mrkrt mrkt mrkz mrln mrsn mrtd mrtm mrtns mrtr mrzk msksk msm mtlrkl nbr ndm nftn njd nkln nkls nksh nls nmt nmz nrd nsf nsh nsn ntn rblk rbt rdr rfk rfl rfn rfnr rjb rknstrktn rkr rls rmnd rmt rnl rnr rstm rzt sbh sbktr sbrl sbs sbsl sdt shkl shkn shlm shlr shmn shnh shrbn shrl shrnk shrtbl shrz shsh shshn shsn shst shtl sksh sld slh slzr smh smk smns smnt smt snh snkr snsn srd srts srz stb std stln strd szk tbn tbt tfk thm thnk thnlkshsk thnshsk tjrt tkm tks tksh tld tmb tnj tnl tns tnt trbl trbn trf trjn trkl trnd trnr trt tshn tsn tst zh zm zmn zmr",
  ],
];

const total = Math.log2(30919);
const levels = new Map(
  rows.flatMap(([level, keys]) => keys.split(" ").map((key): [string, number] => [key, level])),
);

/** How much a word tells a name from others, 0 to 1: 0 would be a word in every name, 1 is one hardly met. */
export function nameRarity(word: string): number {
  const level = levels.get(skeleton(levelSounds(word)));
  return level === undefined ? 1 : 1 - level / total;
}
