/** An invented affair under an invented decree, in the form in which people write cases: the page knows none by name. */
export const inventedCase = (id: string): string => `
case: { id: ${id}, title: The rope makers of Osk, summary: A guild and the decree against it. }
sources:
  - { id: gazette, kind: public record, title: Gazette of Osk, date: 2021-03-01, read: whole }
  - { id: courier, kind: document, title: The Courier, date: 2021-03-05, read: in part }
parties:
  - { id: rima, type: person, name: Rima Tavel, countries: [mt], namesakes: [tavel] }
  - { id: tavel, type: organisation, name: Tavel Rope Works }
facts:
  - id: decree
    says: Decree 7 is in force.
    since: 2021-03-01
    known: 2021-03-01
    what: { kind: instrument, instrument: Decree 7, action: in force, by: Council of Osk }
    sources: [{ source: gazette, mark: read in source }]
    decisions: &ok [{ status: accepted, by: editor, why: read }]
  - id: listed
    says: Rima Tavel is listed, and later taken off.
    since: 2021-03-02
    until: 2021-05-01
    known: 2021-03-02
    what: { kind: designation, party: rima, programme: XX-OSK, by: Council of Osk }
    sources: [{ source: gazette, mark: secondary, place: page 4 }]
    decisions: *ok
  - id: ropes-lost
    says: Eleven ropes are lost.
    since: 2021-03-04
    known: 2021-03-05
    what: { kind: figure, measure: ropes lost, count: 11 }
    sources: [{ source: courier, mark: secondary }]
    decisions: &open [{ status: proposed, by: reader, why: read in a report }]
  - id: ropes-lost-again
    says: Fourteen ropes are lost.
    since: 2021-03-04
    known: 2021-03-05
    what: { kind: figure, measure: ropes lost, count: 14 }
    sources: [{ source: courier, mark: secondary }]
    decisions: *open
  - id: chair
    says: Rima Tavel chairs the guild.
    since: 2020-01-01
    known: 2020-01-01
    what: { kind: role, party: rima, role: chair }
    sources: [{ source: courier, mark: unverified }]
    decisions: *open
`;
