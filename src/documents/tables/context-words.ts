/**
 * Words that, near a name, speak for a party of a kind. They are general: what reports on sanctions, crime, armed
 * groups, trade and shipping say about such parties, whatever the programme.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const SANCTIONS_WORDS = words(
  'sanction sanctions sanctioned sanctioning designated designates designating designation blacklisted blacklist sdn ofac embargo frozen freeze blocked indicted indictment warrant warrants convicted extradited fugitive',
);

export const GROUP_WORDS = words(
  'terrorist terrorists terrorism terror militant militants militia militias insurgent insurgents insurgency rebel rebels jihadist jihadists extremist extremists paramilitary armed fighters fighter gunmen commander commanders attack attacks attacked offensive war hostage hostages captives captivity kidnapped ceasefire rockets rocket missile missiles bombing bombings massacre group groups faction wing leader leaders leadership military operatives operative cell affiliate affiliates proxy proxies brigade brigades movement cartel cartels trafficking traffickers drug drugs cocaine fentanyl heroin methamphetamine smuggling gang gangs syndicate laundering mercenary mercenaries raid strikes airstrikes',
);

export const COMPANY_WORDS = words(
  'bank banks banking lender company companies firm firms conglomerate subsidiary subsidiaries shareholder shareholders shares owned owner owns oil gas petroleum refinery exporter exports producer manufacturer manufacturing supplier supplies contractor airline airlines carrier exchange crypto cryptocurrency bitcoin mixer shipping shipper operator trading trader procurement factory plant group enterprise business accounts assets transactions payments funds financing drones ministry newspaper broadcaster studio agency foundation charity laundering tanker tankers vessel vessels ship ships fleet cargo',
);

export const PERSON_WORDS = words(
  'president minister premier general commander leader chief oligarch businessman tycoon billionaire judge judges prosecutor prosecutors official officials rapporteur governor ambassador dictator trafficker kingpin warlord arms dealer financier regime crimes arrested killed mastermind adviser ally allies senator deputy secretary officer',
);

/** Directly beside a ship's name; in the rest of its sentence they only help. */
export const SHIP_WORDS = words(
  'vessel vessels ship ships tanker tankers freighter freighters cargo bulker carrier ferry trawler yacht superyacht yachts barge tug mv mt ss imo crew sailed sailing docked moored seized berthed flagged anchored shipment voyage',
);

export const SHIP_NOUNS = words(
  'vessel ship tanker freighter bulker ferry trawler yacht superyacht barge tug tugboat mv carrier motorship steamer frigate coaster',
);

export const AIRCRAFT_NOUNS = words(
  'aircraft airplane plane jet helicopter airliner boeing airbus gulfstream falcon tail registration',
);
