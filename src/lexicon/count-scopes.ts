/** Source: own knowledge of general usage. Example: "Forty people have been killed in the city so far this year." */
const plain =
  "up until that point in, until that point in, up to that point in, in total during, in total throughout, over the course of the war, killed in the war, died in the war, so far in the war, since the outbreak of, so far in, so far this year, so far this month, so far this week, this year, this month, in recent years, in recent months, in recent weeks, over the past year, in the past year, in the last year, year to date, over the years, every year, each year, per year, a year, annually, to date, nationwide, across the country, in all of, over the past decade, on average, since the start of, since the beginning of, since the war began, since the conflict began, since the fighting began, in the past week, in the past month, in the last month, in the last week, over the past week, over the past month, since january, since february, since march, since april, since may, since june, since july, since august, since september, since october, since november, since december, since mid-january, since mid-october, of the year, for the year, during the year, every day, each day, a day, in the past decade, in history, in u.s. history, by guns, from gun violence, to gun violence, by gun violence, in separate incidents, weekend shootings, weekend violence, weekend gunfire, separate shootings, separate attacks, separate incidents, string of shootings, series of shootings, spate of shootings, rash of shootings, wave of shootings, citywide, across the city, shootings across, overnight shootings, in separate shootings, in separate attacks";

export const cumulativeWords: readonly string[] = plain.split(", ");

/** Words before a total that a new count has been added to ("bringing to 61 the number"). */
export const totalLeads: readonly string[] = [
  "bringing to",
  "bringing the total",
  "bringing the number",
  "bringing the death toll",
  "bringing the toll",
  "brings to",
  "brings the total",
  "brings the number",
  "brought to",
  "brought the total",
  "brought the number",
  "brought the toll",
  "brought the death toll",
  "raising to",
  "raising the total",
  "raising the toll",
  "pushing the toll",
];
