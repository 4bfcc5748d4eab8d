#!/bin/sh
# Takes away what install.sh wrote, and nothing else. What Parley keeps for you stays: see the last line that it says.
set -eu
share=${XDG_DATA_HOME:-$HOME/.local/share}
case $share in /*) ;; *) share=$HOME/.local/share ;; esac
config=${XDG_CONFIG_HOME:-$HOME/.config}
case $config in /*) ;; *) config=$HOME/.config ;; esac
lib=$HOME/.local/lib/parley
bin=$HOME/.local/bin
list=$lib.files

if [ -f "$list" ]; then
    while IFS= read -r file; do
        rm -f "$file"
        # Folders that this leaves empty were made for it, or miss nobody.
        folder=$(dirname "$file")
        while [ "$folder" != "$share" ] && rmdir "$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
    done <"$list"
    rm -f "$list"
fi
[ "$(readlink "$bin/parley" 2>/dev/null)" != "$lib/parley" ] || rm -f "$bin/parley"
rm -rf "$lib" "$lib.new" "$lib.old"

# xdg-mime has no way to take a default back.
kept=$config/mimeapps.list
if [ -f "$kept" ] && grep -q '^x-scheme-handler/parley=parley\.desktop;\{0,1\}$' "$kept"; then
    grep -v '^x-scheme-handler/parley=parley\.desktop;\{0,1\}$' "$kept" >"$kept.parley" || true
    cat "$kept.parley" >"$kept" # not mv: it may be a link to where somebody keeps it
    rm -f "$kept.parley"
fi

tell() { command -v "$1" >/dev/null 2>&1 && "$@" >/dev/null 2>&1 || true; }
if [ -d "$share/mime" ]; then
    mkdir -p "$share/mime/packages" # without that folder nothing would be taken out
    tell update-mime-database "$share/mime"
    rmdir "$share/mime/packages" 2>/dev/null || true
fi
[ ! -d "$share/applications" ] || tell update-desktop-database "$share/applications"
[ ! -f "$share/icons/hicolor/icon-theme.cache" ] || tell gtk-update-icon-cache -q -t -f "$share/icons/hicolor"

printf '%s\n' "Parley is removed. What it kept for you is still in ${PARLEY_HOME:-$share/parley}:" \
    "delete that folder, and $share/parley-practice, if you want it gone."
