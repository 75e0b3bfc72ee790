const counted = /^(?:job|position|posting|role|vacancy|opening) #?\d{1,2} ?(?:of|\/) ?\d{1,2}:?$/i;

/** Whether a line counts the postings of a text, and says nothing of any: Job 2 of 3. */
export function countsRoles(line: string): boolean {
  return counted.test(line);
}
