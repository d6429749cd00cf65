/** Sources of expressions: how datelines write days and places. */
const month =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[a-zA-Z]*\\.?";
/** A day, with or without its year, or a weekday. */
export const calendarDay: string = `(?:\\d{1,2} (?:de )?\\p{Ll}{3,10}\\.?(?: (?:de )?\\d{4})?|${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${month}(?: \\d{2}(?:\\d{2})?)?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)`;
/** A name in capitals. */
export const capitalName: string = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,4}";
/** A name in upper and lower case. */
export const casedName: string =
  "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:al|el|as|de|del|da|do|di|la|le|les|of|the|on|sur|upon|an der|am) )?\\p{Lu}[\\p{L}.'’-]+){0,3}";
