/** Something that keeps Heed from starting, said in one sentence that tells the operator what to do. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
}
