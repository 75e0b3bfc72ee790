const question =
  /^(?:do you (?:have|own|hold|agree|speak|live|require|need)|are you (?:willing|available|able|legally|currently|an?|the|at least|authori[sz]ed|over|comfortable)|have you (?:ever|completed|worked|had|got)|how many years|how much notice|how would you (?:rate|describe)|which of the following|what(?:['’]s| is) your (?:expected|current|notice|highest|salary|preferred|availability)|when (?:can|could) you start|will you (?:now|require|need)|would you)\b.{3,160}\?$/i;

/** Whether a line is a question that whoever applies answers in a form: “How many years' experience do you have as a baker?” */
export function asksApplicant(line: string): boolean {
  return question.test(line);
}
