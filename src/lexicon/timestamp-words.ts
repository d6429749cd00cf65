import { phraseWords } from "./boilerplate.ts";

/** Words of which a line made of nothing but a time of publication consists. Source: own knowledge of general usage. */
const lists: readonly string[] = [
  "published posted updated update modified created issued first last original originally story on at by in of the as from date time am pm a p m",
  "gmt utc bst est edt cst cdt mst mdt pst pdt ist pkt eet eest cet cest msk et ct pt mt wat eat cat sast aest local hrs hours edition o'clock noon midnight",
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun st nd rd th",
  "publicado publicada actualizado actualizada el de del a las hora horas enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo",
  "publié mis à jour le modifié janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche h",
  "veröffentlicht aktualisiert stand am um uhr januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag",
  "atualizado em às janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda terça quarta quinta sexta feira",
  "pubblicato aggiornato il alle ore gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica",
  "опубликовано обновлено в января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среда четверг пятница суббота воскресенье",
  "опубліковано оновлено січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середа четвер п'ятниця субота неділя",
  "yayınlanma güncelleme tarihi ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar",
  "نشر في تحديث آخر يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
];

export const timestampWords: ReadonlySet<string> = new Set(lists.flatMap((list) => phraseWords(list)));

/** Words that name a day or month, or announce a publication time: one must stand in a timestamp. */
export const timestampAnchors: ReadonlySet<string> = new Set(
  lists.flatMap((list) => phraseWords(list)).filter((word) => word.length >= 3),
);
