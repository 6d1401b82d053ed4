/** The folder a file or folder lies in, as written; `.` where the name says none. */
export const folderOf = (name: string): string => {
  const end = name
    .replaceAll("\\", "/")
    .replace(/(?<=.)\/+$/, "")
    .lastIndexOf("/");
  return end === -1 ? "." : name.slice(0, end) || "/";
};
