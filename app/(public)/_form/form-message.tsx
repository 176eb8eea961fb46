/** The sentence above the button when the answer is about the form as a whole. Its place is kept, so nothing moves. */
export function FormMessage({ children }: { children?: string }) {
  return (
    <p role="alert" className="-mt-2 min-h-10 text-[13px] text-p1">
      {children}
    </p>
  );
}
