const KerjaScreen = () => null;
export default KerjaScreen;
