import { Sign } from '../parts/sign.tsx';

/** The place of the product's first door. It says what will stand here, and what serves until then. */
export function Cases() {
  return (
    <div className="prose">
      <h1>
        <Sign name="later">Cases are not in this version yet.</Sign>
      </h1>
      <p>
        A case is the living record of one affair: who is named, under what, what follows and for whom, and how we know,
        as of any date. It will open here, as the first door.
      </p>
      <p>Until then, the parts it is made of stand on their own:</p>
      <ul>
        <li>
          <a href="#/screening">Screening</a> tells whether a name matches a listed party, how surely, and why.
        </li>
        <li>
          <a href="#/documents">Documents</a> marks the listed parties a text names.
        </li>
        <li>
          <a href="#/lists">Lists</a> shows which list versions stand behind every answer, and their age.
        </li>
      </ul>
    </div>
  );
}
