// Where the words of the English pages may break; Debian's Chromium brings no hyphenation of its own.
"use strict";

const breakableWords = `
abol-ished accom-mo-da-tion accu-mu-lat-ed acknowl-edged ad-journ ad-mis-sion ad-mit-ted adopt-ed af-ter-ward
ag-ri-cul-tur-al air-field al-most al-ready al-to-geth-er am-nes-ty an-nounced an-nu-al an-oth-er an-swered any-body
any-thing apol-o-gy ap-plaud-ed ap-point-ment ap-prov-al ar-gued ar-range-ment ar-riv-al as-so-ci-a-tion
as-so-ci-a-tions as-ton-ished au-to-mo-biles bar-ri-er bas-kets be-come be-fore be-fore-hand be-neath be-tween bi-cy-cles
bi-ol-o-gist blan-ket blos-som blos-som-ing boat-house book-ings bor-row-er bor-row-ers break-fast bri-quettes
build-ing burn-ing cam-paigned can-celled car-ried chair-man chal-lenged chick-ens chil-dren cir-cu-lat-ed
cir-cu-la-tion clean-er clos-ing col-lec-tion com-mer-cial com-mis-sion-ers com-pa-nies com-pa-ny com-pa-ra-ble
com-pared com-plained com-pressed con-cerned con-clud-ing con-clu-sions con-di-tion con-sec-u-tive con-struc-tion
con-sul-tants con-sumed con-tin-ued con-tin-ues con-trast co-op-er-a-tive co-or-di-nat-ed cor-dial-ly
cor-re-spon-dence count-ed coun-ty cross-ing crowd-ed cur-rents cus-tom-ary de-bate dec-ade de-cide de-ci-sion
de-clared de-cline def-i-cit de-grees de-light-ed de-mand de-part-ment di-rec-tor dis-ap-point-ing dis-con-tin-ued
dis-cour-aged dis-cov-ered dis-pute dis-putes dis-trict di-vorces dol-lars dur-ing elec-tric el-e-men-ta-ry elev-en
else-where em-bank-ment em-bank-ments en-cour-age en-gi-neers es-ti-mat-ed eve-ning ev-ery-body ex-ceed-ed ex-er-cise
ex-haust-ed ex-hi-bi-tion ex-ist-ing ex-pect-ed ex-pen-sive ex-per-i-ment ex-plain ex-pla-na-tions ex-ten-sion
fam-i-lies fig-ures fire-wood fish-ing floor-boards for-got-ten foun-da-tions four-teenth freez-ing gen-er-al
grand-daugh-ter grand-par-ents grow-ers hand-book har-bor har-vest her-ring his-to-ry house-holds hun-dred hun-dreds
im-mac-u-late in-crease in-de-pen-dent in-stal-la-tions in-stalled in-struct-ed in-stru-ment in-sur-ance in-ter-est
in-ter-fere in-vit-ed is-land-ers is-lands late-com-ers let-ter li-brar-i-ans li-brary lin-gered lis-tened lo-ca-tions
long-est low-ers main-land main-te-nance man-ag-es ma-rine mea-sur-able mea-sure-ment meet-ing mid-morn-ing mid-night
mi-gra-tion mil-lion min-utes mod-est morn-ing mov-able nav-i-ga-tion neigh-bor-hood neigh-bor-ing news-pa-pers
nine-teen no-body north-ern noth-ing no-ti-fy No-vem-ber oc-ca-sions of-fered of-fice old-est open-ings op-er-at-ing
op-er-a-tors op-po-nents or-chards or-di-nary orig-i-nal out-door out-side over-due over-night pack-ing par-tic-i-pate
pas-sen-gers peo-ple per-cent per-haps pho-to-graph pho-to-graphs pre-cise-ly pre-lim-i-nary pre-mi-ums press-ing
print-ed pro-duced pro-gram pro-hib-i-tive-ly prom-ised pro-pos-al pro-posed pro-tec-tion pro-tects pro-vide
pro-vid-ed prun-ings pub-lic pub-lish ques-tion rail-way rath-er reach-ing read-ings rec-og-nized rec-om-mend
re-con-sid-ered re-cord-ed re-cov-ered re-duc-tion re-fur-bished reg-is-ters reg-u-la-tions rem-e-dy ren-o-va-tions
re-pairs re-peat-ed-ly rep-re-sents re-quires res-er-va-tions res-er-voir res-i-dents re-tired re-turned re-turns
ris-ing rough-ly Sat-ur-day school-teach-ers sci-en-tists sea-bed sec-ond sen-ti-men-tal ser-vice set-ting sev-er-al
shel-tered short-ly sim-ply sit-ting slow-er some-thing sprin-klers stair-case sta-tion sub-si-dies sug-gest
sup-port-ers sur-vey sys-tem tele-phone tem-per-a-ture tem-per-a-tures ter-mi-nal Thanks-giv-ing ther-mom-e-ter
thir-ty Thurs-day tick-et to-geth-er traf-fic trans-por-ta-tion trav-el trom-bone trust-ees Tues-day um-brel-las
unan-i-mous-ly un-der-writ-er un-pleas-ant un-pro-tect-ed un-re-li-able un-signed val-ley ves-sel vis-i-tors vol-umes
vol-un-teers wait-ing want-ed warned warn-ing watch-ing weath-er Wednes-day Wednes-days when-ev-er wheth-er win-ter
with-in with-out wit-ness val-u-able re-cov-er-ies pre-sumed res-to-ra-tion in-tends re-turn-ing car-pen-ter re-paired
bind-ing sail-cloth work-man-like con-ser-va-tors de-cid-ed un-touched`;

const breaks = new Map(breakableWords.trim().split(/\s+/).map(word => [
  word.replaceAll("-", "").toLowerCase(), word.split("-").map(part => part.length)]));

/** The word with a soft hyphen wherever it may break. */
function breakable(word) {
  let at = 0;
  const parts = (breaks.get(word.toLowerCase()) ?? []).map(length => word.slice(at, at += length));
  return parts.length > 0 ? parts.join("\u00AD") : word;
}

for (const element of document.querySelectorAll("section.body p:not(.byline):not(.jump), .caption")) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.data = node.data.replace(/[A-Za-z]{6,}/g, breakable);
  }
}
