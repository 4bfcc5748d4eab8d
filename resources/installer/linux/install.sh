#!/bin/sh
# Installs Parley for you alone, without being root: the program below ~/.local/lib, a link to it in ~/.local/bin, and
# what your desktop looks for below ~/.local/share. Run again, it puts this version in the place of the one before; what
# Parley keeps for you (~/.local/share/parley) is not touched. ./uninstall.sh takes away what this writes.
set -eu
umask 022
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
case $share in /*) ;; *) share=$HOME/.local/share ;; esac
lib=$HOME/.local/lib/parley
bin=$HOME/.local/bin
list=$lib.files

say() { printf '%s\n' "$1"; }
stop() { printf '%s\n' "$1" >&2; exit 1; }
[ -x "$here/parley/parley" ] || stop "The program is not beside this script. Unpack the whole archive first."
"$here/parley/parley" --version >/dev/null 2>"$here/.said" || {
    cat "$here/.said" >&2
    rm -f "$here/.said"
    stop "Parley does not run on this system. README.txt says what it needs."
}
rm -f "$here/.said"

# The new version is complete before the old one goes.
mkdir -p "$HOME/.local/lib" "$bin" "$share"
rm -rf "$lib.new"
cp -R "$here/parley" "$lib.new"
cp "$here/uninstall.sh" "$here/README.txt" "$here/LICENCE.txt" "$lib.new/"
[ ! -e "$lib" ] || mv "$lib" "$lib.old"
mv "$lib.new" "$lib"
rm -rf "$lib.old"
ln -sfn "$lib/parley" "$bin/parley"

# An Exec line has quotes around a path with blanks, and signs of its own (Desktop Entry Specification, "Exec").
program=$lib/parley
quoted=$(printf '%s' "$program" | sed -e 's/%/%%/g' -e 's/[\\"`$]/\\\\&/g')
: >"$list.new"
(cd "$here/share" && find . -type f | LC_ALL=C sort) | while IFS= read -r file; do
    file=${file#./}
    mkdir -p "$share/$(dirname "$file")"
    case $file in
        applications/*)
            PARLEY_PLAIN=$program PARLEY_EXEC="\"$quoted\"" awk '
                function put(line, with,   at) {
                    at = index(line, "@PROGRAM@")
                    return substr(line, 1, at - 1) with substr(line, at + 9)
                }
                BEGIN { plain = ENVIRON["PARLEY_PLAIN"]; exec = ENVIRON["PARLEY_EXEC"] }
                /^TryExec=@PROGRAM@/ { print put($0, plain); next }
                /@PROGRAM@/ { print put($0, exec); next }
                { print }' "$here/share/$file" >"$share/$file"
            ;;
        *) cp "$here/share/$file" "$share/$file" ;;
    esac
    printf '%s\n' "$share/$file" >>"$list.new"
done
mv "$list.new" "$list"

tell() { command -v "$1" >/dev/null 2>&1 && "$@" >/dev/null 2>&1 || true; }
tell update-mime-database "$share/mime"
tell update-desktop-database "$share/applications"
# A cache that is there has to know of new icons; where there is none, one would hide what others add without it.
[ ! -f "$share/icons/hicolor/icon-theme.cache" ] || tell gtk-update-icon-cache -q -t -f "$share/icons/hicolor"
tell xdg-mime default parley.desktop x-scheme-handler/parley

say "Parley is installed in $lib."
case ":$PATH:" in
    *":$bin:"*) say "Start it from your desktop's menu, or with: parley" ;;
    *) say "Start it from your desktop's menu, or with: $bin/parley" ;;
esac
say "To remove it: $lib/uninstall.sh"
