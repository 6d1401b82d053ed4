/** What `rip init` can write. */
export const templateNames = ["minimal", "south-kyushu-shochu", "mizuhara-instruments"] as const;
