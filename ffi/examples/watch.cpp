// Watches a folder, and hands to VCA what a line drops there.
//
//     watch FOLDER SEAL.p12 VCA.json [--once]      (the password of the seal in SEAL_PASSWORD)
//
// The line writes a vehicle's data (the data form of ecoc) under another name and renames it to NAME.json when it is complete. Each is
// checked, signed and sent, several at a time, and then moved: to done/ once VCA has it for good, with NAME.receipt.json, or to refused/
// with NAME.txt, which says why in words for the person at the line. What is uncertain stays where it is: the ledger (FOLDER/ledger.db)
// knows it, and it is found out in the next round, as it is after a crash. A file FOLDER/stop ends the program.
#include <ecoc.hpp>

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <thread>

namespace {

std::string slurp(const std::string &path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) throw std::runtime_error(path + ": cannot be read");
    return std::string(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
}

bool exists(const std::string &path) { return static_cast<bool>(std::ifstream(path)); }

// The names (without .json) of what the line has dropped, in their order.
std::vector<std::string> dropped(const std::string &folder) {
    static const std::string ending = ".json";
    std::vector<std::string> names;
    DIR *open = opendir(folder.c_str());
    if (!open) throw std::runtime_error(folder + ": cannot be read");
    while (const dirent *file = readdir(open)) {
        const std::string name = file->d_name;
        if (name.size() > ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0)
            names.push_back(name.substr(0, name.size() - ending.size()));
    }
    closedir(open);
    std::sort(names.begin(), names.end());
    return names;
}

class Watcher {
public:
    Watcher(const std::string &folder, const std::string &seal, const std::string &password, const std::string &settings)
        : folder_(folder + "/"), seal_(ecoc::Signer::from_pkcs12(slurp(seal), password)), ledger_(folder_ + "ledger.db"),
          vca_(slurp(settings), &ledger_) {
        mkdir((folder_ + "done").c_str(), 0755);
        mkdir((folder_ + "refused").c_str(), 0755);
    }

    // Finishes what an earlier run has left, then what lies in the folder.
    void round() {
        for (const ecoc::Outcome &outcome : vca_.resume()) std::cout << "resumed " << outcome.to_json() << '\n';
        const std::vector<std::string> names = dropped(folder_);
        std::map<std::string, std::string> accepted; // by correlation id
        auto next = names.begin();
        auto place = names.begin();
        for (const ecoc::Outcome &outcome : vca_.submit_many([&](ecoc::Parcel &parcel) {
                 if (next != names.end()) parcel.set(certificate(*next++));
             })) {
            const std::string &name = *place++;
            if (outcome) accepted[outcome.correlation_id()] = name;
            else settle(name, outcome.error());
        }
        follow(accepted);
    }

private:
    // The signed document of a vehicle. It is made once: a document that is sent again must be the same, byte for byte.
    std::string certificate(const std::string &name) {
        const std::string kept = folder_ + name + ".xml";
        if (exists(kept)) return slurp(kept);
        const std::string xml = seal_.sign(ecoc::Ivi::from_json(slurp(folder_ + name + ".json")).to_xml()).xml();
        const ecoc::Report report = vca_.validate(xml);
        if (!report) throw std::runtime_error(report.to_text()); // becomes the outcome at its place
        std::ofstream(kept + ".new", std::ios::binary).write(xml.data(), static_cast<std::streamsize>(xml.size()));
        std::rename((kept + ".new").c_str(), kept.c_str());
        return xml;
    }

    // Waits until VCA has worked on them.
    void follow(const std::map<std::string, std::string> &accepted) {
        std::vector<std::string> ids;
        for (const std::pair<const std::string, std::string> &one : accepted) ids.push_back(one.first);
        if (ids.empty()) return;
        ecoc::WaitOptions patience;
        patience.timeout = std::chrono::minutes(5);
        patience.first_pause = std::chrono::milliseconds(500);
        for (const ecoc::SubmissionView submission : vca_.wait_many(ids, patience)) end(accepted.at(submission.correlation_id()), submission);
    }

    void end(const std::string &name, const ecoc::SubmissionView &submission) {
        if (submission.state() == ECOC_STATE_SUCCEEDED) move(name, "done/", ".receipt.json", submission.to_json());
        else if (submission.is_final()) move(name, "refused/", ".txt", "VCA could not use it: " + submission.authority_state());
        // Else it stays, and is asked about in the next round.
    }

    void settle(const std::string &name, const ecoc::ErrorInfo &error) {
        if (error.status == ECOC_ERR_ALREADY_SUBMITTED) return ask(name, error);
        if (error.family == "Uncertain" || error.retryable) {
            std::cerr << name << ": " << error.text << " (again in the next round)\n";
            return;
        }
        std::string words = error.text + "\n";
        for (const ecoc::FieldFault &field : error.fields) words += field.path + ": " + field.message + "\n";
        move(name, "refused/", ".txt", words);
    }

    // It went in an earlier round; what has become of it?
    void ask(const std::string &name, const ecoc::ErrorInfo &error) {
        for (const ecoc::SubmissionView submission : vca_.status({error.correlation_id})) end(name, submission);
    }

    void move(const std::string &name, const std::string &where, const std::string &beside, const std::string &words) {
        std::ofstream(folder_ + where + name + beside) << words << '\n';
        for (const char *ending : {".xml", ".json"})
            std::rename((folder_ + name + ending).c_str(), (folder_ + where + name + ending).c_str());
        std::cout << name << ": " << where << std::endl;
    }

    std::string folder_;
    ecoc::Signer seal_;
    ecoc::Ledger ledger_;
    ecoc::Vca vca_;
};

} // namespace

int main(int argc, char **argv) {
    const char *password = std::getenv("SEAL_PASSWORD");
    const bool once = argc == 5 && std::string(argv[4]) == "--once";
    if ((argc != 4 && !once) || !password) {
        std::cerr << "SEAL_PASSWORD=... " << argv[0] << " FOLDER SEAL.p12 VCA.json [--once]\n";
        return 2;
    }
    try {
        // What goes well is not told; warnings are.
        ecoc::set_log(ECOC_LEVEL_WARN, [](const ecoc::Record &record) { std::cerr << record.text() << '\n'; });
        Watcher watcher(argv[1], argv[2], password, argv[3]);
        do {
            watcher.round();
            if (!once) std::this_thread::sleep_for(std::chrono::seconds(2));
        } while (!once && !exists(std::string(argv[1]) + "/stop"));
    } catch (const std::exception &exception) {
        std::cerr << exception.what() << '\n';
        return 1;
    }
    return 0;
}
