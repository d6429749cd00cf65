import { WordSet } from "../text/word-set.ts";
/**
 * Words of sports reports, lower case; several of them in one report make a town's name likely to be a club's.
 * Example: "beat", "innings", "quarterfinal". Source: own knowledge of general usage.
 */
export const sportWords: WordSet = new WordSet(
  `athlete athletes athletics ball basketball baseball batsman beat bowled bowler boxing champion champions championship championships
  coach cricket cup defeated defender derby division draw equaliser equalizer fc fifa final finals fixture football forward gold golf
  goal goalkeeper goals grand-slam halftime half-time hockey innings kickoff kick-off knockout league leagues match matches medal midfielder
  nba nfl nhl offside olympic olympics overtime penalty pitcher playoff playoffs quarterback quarterfinal quarter-final quarterfinals
  referee relegation rugby runs score scored scorer season seed seeded semi-final semifinal semifinals set-piece shutout soccer squad
  stadium standings striker substitute tackle team-mate teammate tennis test-match tie-break tiebreak touchdown tournament trophy
  uefa umpire unbeaten victory wicket wickets win winger winners winning won yard yards`
    .trim()
    .split(/\s+/),
);
